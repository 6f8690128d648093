import type { TypeModel } from './type-words';

/** Learned by `npm run train`; not written by hand. */
export const TYPE_WEIGHTS: TypeModel = {
  bias: {
    'abandoned-vehicle': -1.01,
    animal: -0.96,
    'animal-bite': -0.97,
    barking: -0.95,
    'burglary-discovered': -1.01,
    civil: -0.95,
    crash: -1.04,
    'crash-private': -1.05,
    custody: -1.02,
    'disabled-vehicle': -1,
    fireworks: -0.96,
    'found-property': -1.08,
    fraud: -0.96,
    harassment: -1.01,
    'hit-and-run': -1,
    inquiry: -0.7,
    lockout: -0.94,
    'lost-property': -1,
    noise: -0.97,
    parking: -1.05,
    program: -1.02,
    'reckless-driving': -1.07,
    shoplifting: -0.94,
    stalking: -0.94,
    supplement: -1.09,
    'suspicious-person': -1.06,
    'suspicious-vehicle': -1.04,
    theft: -1.02,
    threats: -0.97,
    trespass: -1.02,
    utilities: -0.9,
    vandalism: -0.97,
    'vehicle-theft': -0.95,
    'welfare-check': -1.06,
  },
  words: `
aa suspicious-person 71
aaa disabled-vehicle 125
abajo inquiry -102 noise 41
abandonado abandoned-vehicle 262 parking -56
abandoned abandoned-vehicle 140 found-property 92 utilities 49
abejas animal 45
abierta inquiry -43 trespass 51
abierto inquiry -47
aboard found-property 59
abogada inquiry 66 supplement 121
abogado fraud -44 inquiry 70 supplement 53
abot civil -80 harassment 69 inquiry -57 supplement 90
about inquiry 66
above noise 91
abre inquiry 42
abren animal 66 civil 43 inquiry 92 theft -43
abrieron theft 93
abrigo lost-property 48
abril supplement 128
abrir inquiry 41
absent inquiry 104 utilities -40 welfare-check 69
abt noise -59 supplement 84 suspicious-vehicle 56
abuela inquiry -87
abuelito noise 51
abuse civil 143 inquiry -69 vehicle-theft 75
ac animal 92
aca lost-property 44
acaba inquiry -74
acabo inquiry 40 utilities 54
academy inquiry -90 program 197
accept inquiry 81
accidente inquiry 50 supplement 81
accidents utilities 42
accord supplement 78 vehicle-theft 82
account fraud 236 inquiry -166
accounted civil 49 inquiry 85
acct fraud 224
acid inquiry 52
aclara custody 62 inquiry 52
acordeon lost-property 124 noise 108
across parking 56
act civil 50
acting program 41
action theft -49
active inquiry -84 program 43
actual lost-property 48 program 72
actually inquiry -49
acuerda lost-property 81
acuerdo civil 42 inquiry -60
ad supplement 74 vandalism 84
add found-property -44 fraud -54 inquiry -205 supplement 280 theft -96
added inquiry -86 program 103 supplement 114
adding inquiry -57 noise 91 supplement 90 theft -110 vehicle-theft 59
addr inquiry -42 supplement -53
address found-property 64 inquiry 119
adentro inquiry -71 utilities -44
adjuster inquiry 207 supplement 144
administracion noise 63
admirer harassment 71 inquiry -41 stalking 80
adn supplement 57 vandalism 71
adonde found-property 46 inquiry 68
adopted inquiry 89
adoption supplement -43
adult inquiry 96
adults suspicious-vehicle 53 trespass 66
adv civil 71
advice civil 50 harassment 94 inquiry 123 supplement -47
advocate supplement 126
affairs inquiry 79
afraid disabled-vehicle 45 trespass 43
after inquiry -41
afternoon noise 45 parking 75 theft 49
afuera inquiry -58
ag civil -52 inquiry 214
again noise 81
agarrada civil -43
agarraron animal 45 inquiry -48 supplement 45
age found-property 53 inquiry 59
agen noise 94 parking 66
agency theft 54
agent fraud 60 supplement -41
ages inquiry 86
aggressive animal 67
agian animal 50 harassment 47 inquiry -77 noise 85
agin harassment 41 hit-and-run 48 inquiry -54 parking 84 suspicious-person 57 trespass 55
ago civil -52 noise -54
agosto civil 46 inquiry 113
agree civil 99 inquiry -83
agreed civil 150 inquiry -90 supplement 42
agua utilities 146
ahi inquiry -102
ahorita noise 47 parking 50
ai utilities 59
aid civil 47 inquiry -42 lost-property 82 program 48 supplement -59
aides inquiry 44
aids inquiry -44 lost-property 91 supplement -44 theft 119 welfare-check 62
aimed utilities 52
aint inquiry -71 threats 45
air civil 53 theft 46 vandalism 43
airbag crash 43 inquiry -46
airbags crash 70 crash-private 62
airbnb civil 58 fraud 65 vandalism 118
aire civil 47 inquiry -56
airpods supplement 102 theft 221
airport inquiry 42
airsoft inquiry 45
airtag inquiry 110 stalking 80
aisle inquiry -72 suspicious-person 48
al civil -62 program 41
ala inquiry -40
alambre inquiry -44
alarm fraud -46 noise 48 program 44 utilities -42
alarma noise 73
alarms inquiry -67 program 62
alas noise 51
alaska inquiry 153
alcantarilla inquiry -43 lost-property 52 utilities 183
alcohol inquiry 56
aldi hit-and-run -44
alert inquiry 67 lost-property 46
alerta supplement 54
alexandria inquiry -50 utilities 73
alguien inquiry -53 welfare-check 54
algun inquiry 143
all fraud -52 noise 45
alla lost-property 67 vandalism 42
alley civil -45 parking 94 reckless-driving 50 suspicious-person 50 utilities 107
allowed inquiry 336 noise 44 utilities -52
allready lost-property 58
alma inquiry 58 reckless-driving 47
almost reckless-driving 72 supplement 50
alone animal -41 civil -44 program 48
along animal -44 inquiry -122 program 92 trespass 53
alongs inquiry -130 program 186
alongside welfare-check 52
alot inquiry 45
aloud noise 68
already crash 41
alredy found-property 51
alright utilities -43 welfare-check 54
also program 56 theft 51
alta inquiry 50 noise 101
altar suspicious-person 85
altima abandoned-vehicle 81 suspicious-vehicle 46 vehicle-theft 57
alto inquiry -40 reckless-driving 69 utilities 142
aluminio found-property 58 inquiry -49
alumni utilities 104
always noise 43
alzheimer inquiry -66
alzheimers program 47
am noise 148 utilities -49
ama found-property 67
amable civil 45
amanecieron inquiry -55 vandalism 93
amanecio inquiry -50 vandalism 121
amarillo lost-property 45 parking 67
amarrada abandoned-vehicle 60
amarrado animal 47 barking 83 civil -41 inquiry -82
amarro utilities -41
amazn theft 186
amazon inquiry 64 supplement -45 theft 93
amber inquiry 76
ambulance civil -59 fraud -57 inquiry 96 lost-property 80 parking 56 supplement -49 utilities -42
ambulancia inquiry 109 lost-property 40
amenaza civil 99 parking 51
amenazas civil 124 harassment 141
amenazo civil 60 harassment 85 theft 73 threats 101
ami custody 50 harassment 105 inquiry -51
ammo found-property 80 inquiry 75
ammonia inquiry -56
andaba supplement -93
ando crash 41 inquiry 108 supplement 74
angry civil -59 harassment 85
anillo animal 55 lost-property 80 utilities 50
animal animal 159
animals civil 103
ankle animal-bite 70 inquiry -55
anniversary inquiry -43
annoyed inquiry -54 vandalism 58 welfare-check 42
annoying harassment 42 inquiry -49 noise 66 reckless-driving 52
ano found-property 42 inquiry 206 utilities 48
anoche animal -48 fireworks 50 theft 72 vandalism 60
anonymous harassment 99
anos inquiry 60 supplement 64
anser fraud 91
answered welfare-check 56
answering civil -58 welfare-check 43
answers animal 79 inquiry -94
ant fraud 69 utilities 69
antecedentes inquiry 60
antes utilities 76
antier civil -45 inquiry -47 theft 155
antique lost-property 40
antro inquiry -44
anxious inquiry 106
any inquiry 103 program 49
anybody inquiry -46 lost-property 57 supplement 45 suspicious-person 52
anyhow inquiry -61
anymore supplement 95
anyone animal 61 crash 50 found-property -45 lost-property 83
anything harassment -58 inquiry 70 parking 42 suspicious-person 54
anyway inquiry 59 utilities 44
anywhere inquiry 117 utilities 49
apaga welfare-check 44
apagada inquiry -47 utilities 83
apagado utilities 74
apagaron inquiry -95
aparece inquiry -57 lost-property 92
aparecio inquiry 68 supplement 239 theft -60 vehicle-theft 46
apart crash-private 40 utilities 40
apartamento civil 84 fraud 62 inquiry -68 parking 47
apartment fraud 43
apellido supplement 61
apenas fireworks 50 supplement 66
apesta animal 99
aplastado animal 62
apologized crash 83 inquiry 62 supplement 46
apologizes inquiry -41
apology theft 62
apoyo inquiry 146 program -43
app civil -51 fraud 59
appeal inquiry 84 program 43
appian reckless-driving -61 utilities 53
apply fraud 59 noise 57
approx welfare-check 47
appt program 85 stalking 53
april civil 57 inquiry 73
apron civil 55
apt civil 42 inquiry -51
apto parking 40
apts noise 56 vandalism 53
apunta civil 69
apuntando suspicious-person 57
ar inquiry -50
arbol civil 199
arboretum lost-property 54 parking 45
arby utilities 79
arcade custody 65
arching inquiry 76
arde civil 40
area utilities 50
arent inquiry -43
argue noise 87 parking 55
argued civil 111 fraud -43 inquiry -41 supplement -41
arguing civil 67 inquiry -41 noise 60 trespass 60
argument crash-private 41 noise -46
arizona inquiry 46 supplement 64 welfare-check 48
arm animal -66 inquiry -72
arma inquiry 70
armada inquiry 120
armado inquiry -45
armas civil -41 custody 41 program 56
arms inquiry -69 vandalism 44
armstrong lost-property 55 reckless-driving 40
arnes inquiry 47
arond found-property 50
around inquiry -67
arrancones noise 46 reckless-driving 136
arregla civil 106 crash-private 45 utilities 59
arreglen utilities 147
arreglo vandalism 73
arrest fraud 88
arrested civil 62 fraud 58
arrived theft 43
arrow lost-property -48 utilities 215
arrows utilities 40
arson inquiry 63 supplement 85
art utilities -48
as utilities 41
asador civil -47 inquiry -50
asaltaron inquiry 63
asalto inquiry 50
ase theft 57
aseguranza crash 155
ash utilities 107 welfare-check 40
ashamed burglary-discovered 42 inquiry -87
ashes found-property 64
ashland abandoned-vehicle 52 inquiry 104 lost-property 58 parking 91
asi suspicious-person 49
asiento found-property 53 program 82
asientos inquiry 50 program 106
asilo lost-property 70
ask crash-private 42 fraud -54 inquiry 117 noise 43 utilities 60
asked inquiry -61 supplement 57 welfare-check 58
askin inquiry 127
asking harassment -42 inquiry 66 noise -47 supplement 41
asks inquiry 140 program 50
asleep inquiry -75 trespass 40
asma inquiry 49
asphalt inquiry -45 utilities 60
assault supplement 44
assigned parking 150 theft -44
assist inquiry 44 program 43
assistant inquiry 40 program 52
asst found-property 50 theft 54
asta inquiry 62 noise 75 theft 55
asthma inquiry -50
asusto inquiry 80 noise 53
ate utilities 62
athens crash 50
atic found-property 107 inquiry -94 program -40
atico animal 51
atlanta animal 62 fraud 54 inquiry 67 program 80
atm civil -41 found-property 51 inquiry 100
atorado animal 93
atraganto inquiry -55
atras inquiry -53
atravesado parking 42 utilities -44
atropellaron supplement 48
attached civil 63 inquiry -44 trespass 99 utilities -46
attack animal 74 inquiry 43
attempt inquiry 113 program 45 supplement 76
attendance welfare-check 65
attic animal 67 found-property 45
attorney civil 68 inquiry 98
atty inquiry 187 supplement 65
auction found-property 121 inquiry -41
audio inquiry -47 threats 47
audit fraud -40 supplement -94
aug animal -52 harassment 42 inquiry 44 supplement 170
august civil 66
aun inquiry 91
aunt lost-property -42 welfare-check 64
autism inquiry -85
autistic animal -43 inquiry -65
auto burglary-discovered 56
autobus lost-property 70
ave inquiry -44 parking 67
avento inquiry -54 vandalism 60
avenue program 46
avienta civil 155 harassment 169
avientan civil 77
avisar fraud 81
avisarle welfare-check 133
aviso fraud 52 inquiry 63
avoid inquiry 46 reckless-driving 60
away crash-private -44 theft -48
awful animal 113
awning crash 53 crash-private 60
awol civil 79
axe inquiry -61
axes noise 79
ay inquiry -65 utilities 46
ayer crash 43
aylesford parking 64
ayuda inquiry 84
ayudar inquiry -94
azaleas civil 81 found-property 50 utilities 150
azucar suspicious-person 59
azul inquiry -50
babea inquiry -81
babies animal 118
baby civil -74 inquiry -107
babys animal 65 inquiry -43
bache utilities 157
back supplement 44
backed crash-private 177 hit-and-run 45
backfiring crash -60 noise 43
background inquiry 75 program -86
backhoe inquiry -59 noise -62 utilities -63
backpack inquiry -48 lost-property 61 supplement 41
backs utilities 155
backseat inquiry -42
backup noise 47 suspicious-person 71 suspicious-vehicle 48 utilities 88
backyard inquiry 84 utilities 57
badge found-property 56 inquiry 52 lost-property 47 supplement -54 suspicious-person 171
bag animal -43 civil -52 found-property 73 fraud -44 lost-property 67 theft 49
bagel program 49
bagged inquiry 65 supplement 45
baggie found-property 116 inquiry -51
bagpiper noise 191
bags suspicious-vehicle 43
bail fraud 62
bailando noise 45
bailed inquiry -46
bait inquiry 86
baja abandoned-vehicle 48 inquiry 50 noise 41
bajaron noise 63
bajen noise 156
bajito animal 42 utilities 40
bajo inquiry -50 reckless-driving 47
bak inquiry -49 supplement 60 suspicious-person 41 trespass 42
bake inquiry 58 theft 58
baker inquiry 58
bakery burglary-discovered 41 inquiry 52 supplement -54
baking program 50
bala program 58
balas found-property 134
balazos fireworks 68 inquiry -47 utilities -52
balcon noise 52 utilities -83
balcony civil 46
baler inquiry -49
bales inquiry -47
ball civil 54 parking 47
ballfield vandalism 122
balloon civil 59
balloons inquiry 122 suspicious-person 67 vandalism 49
ballpark fireworks 105 noise 65 utilities 74
bamboo civil 220
ban civil 40 inquiry 173 utilities 47
banana inquiry -45
banco civil 49 fraud 143 theft -55
band inquiry -63 lost-property 50 noise 170
banda noise 240
bandaid inquiry 76 parking 64 vandalism 49
bang utilities 89
banging animal 58 noise 96
bangs inquiry -67 utilities 58
bank civil -41 fraud 157 inquiry -64 supplement -70
banned animal 51 harassment 76 inquiry 89 noise 50 trespass 59
banqueta utilities 109
baptist parking 65 welfare-check 98
bar noise 51
barata inquiry 44
barbecue civil 72 parking 61
barber civil 75 theft 49
barda civil 48 vandalism 111
bare utilities 47
barely civil -69 inquiry -48
bark barking 145
barking barking 245 civil -43 inquiry -72 noise -50 program -46
barks barking 205 inquiry -60 noise -82
barn found-property -58 inquiry -86 vandalism 52
barns suspicious-person 61
barranco abandoned-vehicle 46
barred civil -48 inquiry -68 trespass 152
barrel crash 42 inquiry 66
barrels utilities 120
barricade inquiry 55
barricaded inquiry -64
barricades inquiry 47 noise -46 program 54 utilities 44
barrio found-property 46
bars inquiry 54 shoplifting 45 suspicious-person 41
bartender inquiry 59
base noise 64
baseball vandalism 106
basement civil 60 inquiry 49
bashed inquiry -44 vandalism 181
basket theft 55
basketball animal 49 civil 45 noise 43 utilities 47
bass civil -49 noise 282
baston inquiry -51 lost-property 49 noise 45
basura civil 54 utilities 108
bat animal 182 vandalism 47
bate lost-property 40
bateria disabled-vehicle 62 theft 52
bath supplement -50 theft 62
bathrobe noise 55
bathroom inquiry -79
bathtub inquiry -68
bats animal 90 inquiry -111 reckless-driving 55
batt noise 75
battery civil -40 disabled-vehicle 63
bautizo animal 74
bawling animal 55 fraud 46 noise 40
bay animal 54 disabled-vehicle 52 parking -53
bayonet found-property 158 inquiry 103 lost-property 81
bb noise -42 supplement -50 vandalism 148
bday program 91
beach burglary-discovered 49 found-property 67 inquiry -53 suspicious-person 53
bead supplement 44
beads inquiry 64
beagle animal 137 animal-bite 50 barking 54 inquiry -46 lost-property -46
beagles barking 45 inquiry 41
beam inquiry -47
bean trespass 67 vandalism 57
beat inquiry 78
beaten inquiry 56
beating civil -54 inquiry -83
beaumont hit-and-run 68 noise 50 reckless-driving 75
beauty utilities 61
bebe program 59
because parking 43
become inquiry 75 program 112
bed inquiry -90
bedrm inquiry -78
bedroom inquiry -41 noise 71
beds civil 47 program 78
bedtime inquiry -63 noise 64
bee animal 42 inquiry -55 utilities 40
beech inquiry 54 supplement 55
beekeeper animal 138 inquiry -56
been abandoned-vehicle 43 utilities 69
beep noise 114
beeped inquiry 65 program 83
beeping utilities -42
beeps civil 52
beer inquiry -66 noise 73 reckless-driving 50
beers inquiry 95
bees animal 207 utilities -56
befor fraud 57 inquiry 66 noise 64
before animal -47 supplement -51
began theft 47
begging noise -48
begin noise 58
behind found-property -43 inquiry -79 theft -47
being animal 43 noise 57
believe animal 91 civil 78 harassment 69 supplement 40
believes suspicious-person 71
bell inquiry -55 noise 60 supplement 53 theft 73
bellaire inquiry 54 utilities 60
bells inquiry 84 noise 149
belly inquiry -95
belongs found-property 47 inquiry -51
belt supplement 46
ben found-property 68 noise 74
bench found-property 66 inquiry -42 vandalism 99
benches found-property 45 vandalism 137
bender crash 55 crash-private 98
beneath found-property -69
bengals theft 62
bent crash-private 50 utilities 55 vandalism 52
berea found-property 48 supplement 45
beside inquiry -59 noise 45
besito crash 76 crash-private 140
bet inquiry 115
better inquiry -44 lost-property 63 program 70
betw civil 64
between lost-property 66 theft 76
bible found-property 60
bici inquiry -41 shoplifting 41 theft 124
bicicleta abandoned-vehicle 44 inquiry -73 theft 120
bicycle burglary-discovered 54 found-property 92 inquiry 41 theft 70
bicycles burglary-discovered 59 theft 46
big civil -40 utilities 69
bigger disabled-vehicle 52 inquiry -123
bike inquiry -72 lost-property -45 supplement 76 utilities 56
bikes noise 106 reckless-driving 84 suspicious-person 47 theft 73 utilities -65
bill fraud 54 harassment 43 inquiry 107 program -52 utilities -52
billboard utilities 59
billing civil -45 fraud 62
bills civil -67 inquiry 91
bin found-property 45 lost-property 56
binder found-property 51 inquiry 80
bingo noise 46 theft 59
bins parking -44 utilities 65
bio vandalism 48
bipolar inquiry 95 program 47
birch inquiry 71 utilities -108
bird animal 186 vandalism 52
birdbath vandalism 107
birds animal 78
birth custody 51 inquiry 47 theft 41
birthday inquiry -47 noise 65 program 119 suspicious-person 45
biscuit animal 57 inquiry -58
bit animal-bite 53 noise 44
bitcoin fraud 126 inquiry -51
bite animal 103 animal-bite 80
bites inquiry 51
biting inquiry 50
bits fraud 68
bitten animal 84 animal-bite 58
bk theft 74
black animal 42 civil -41 inquiry -89 lost-property 51
blak animal 68
blames fraud -48
blanca animal 84
blank inquiry 79 supplement 52
blanket inquiry -44
blankets inquiry 118 program 75 suspicious-person 71 utilities 50
blanks inquiry 192 program 59
blast utilities -41
blasting noise 76
bldg inquiry -52
bleachers found-property 40 inquiry -61
bled fraud -69
bleeding inquiry -51
bless inquiry 73 program 70 suspicious-person 60
blew civil 51
blinds vandalism 46 welfare-check 43
blink inquiry -49
blinked utilities 96
blinker utilities 55
blinking animal 41 found-property 63 inquiry -59 utilities 115
blk parking 40 theft -46 utilities 57
block civil -44 harassment 71 inquiry 108 parking 88 program 65 supplement -46
blockage crash-private 57
blockd fraud -49 harassment 135
blocked fraud 75 harassment 99 noise -57 parking 149
blocking abandoned-vehicle 44 inquiry -82 parking 163
blocks abandoned-vehicle 66 inquiry -90 noise -66 parking 106 theft 44
blood civil -44 supplement -47
bloodbath inquiry 105
bloody barking 40
blow reckless-driving 77
blower inquiry -69 noise 161
blowers noise 186
blowing utilities 47
blown civil 43 inquiry -66
blows civil 88
blu abandoned-vehicle 95 parking 83
blue inquiry -65 parking 42 theft -55
bluegrass inquiry 41 suspicious-person 61
blusa vandalism 103
board inquiry 74
boarded burglary-discovered 68 inquiry -67 utilities 138 welfare-check 48
boarding burglary-discovered 64 inquiry 50
boards civil 55 inquiry -57 trespass 50 utilities 96
boat abandoned-vehicle 88 parking 46 utilities -79
boathouse found-property 42
boca inquiry -58
bocina noise 96
boda civil 55 fireworks 52
body found-property -68 inquiry 69
boil inquiry 68
boiling inquiry -59
boleto crash 54 crash-private 49 fraud 118 inquiry -47
boletos fraud 157 inquiry -70
bolsa inquiry -77 lost-property 53 theft 71
bolt civil -50 inquiry -42 utilities -56 vandalism 54
bolted animal 65 supplement 52
bolts program 49
bomb fraud -41
bomba inquiry 44 utilities 48
bombed supplement -47 theft 58 vandalism 59
bomberos inquiry 131 supplement 60
bombs inquiry 63
bond inquiry 91
bondsman inquiry 74
bone inquiry -45
boned supplement 57
bonfire inquiry -56 vandalism 41
bonito inquiry -47
book theft 45
booked utilities 78
books inquiry 74 program 51 trespass 45
boom inquiry 133
boone animal 79 inquiry 85
boonesborough inquiry 51
boot parking 113
booted inquiry 77 parking 140
booth civil 51 inquiry -50 lost-property 52 theft 72
boots parking 45
born fraud 48 inquiry -41 utilities 64 vandalism 57
borrow program 142
borrowed civil 138 supplement 87 theft 115
boss civil 91 harassment -47 inquiry 78
bota animal-bite 66 supplement -40
bote abandoned-vehicle 52 inquiry 51 utilities 84
botes animal 58
both crash 82 crash-private 64
bother inquiry -65
bothered animal 43 inquiry 66 threats 61 trespass 66
bothering animal 53 reckless-driving 49 suspicious-person 80
bothers civil 93
bothr crash-private 72 inquiry -85
boton inquiry -42 utilities 99
bottle found-property 54 inquiry -93
bottles civil 47 noise 73 utilities 45
bought found-property 84 fraud 94 inquiry 45 supplement -59
bounced crash 42 fraud 120
bouncer civil 60
bouncing civil 84 inquiry 77
bouncy civil 66
bouquet found-property 90 harassment 63 inquiry -59 stalking 70
bourbon civil 79 theft 52
bout inquiry 42
bow inquiry 107 utilities -56
bowl animal 88
bowling noise 84 supplement 50
box found-property 42 theft 75
boxes civil 55 program 115
boy civil -44 utilities -59
boyfriend civil -52 supplement -45
boys civil -45 inquiry -96 vandalism 44
bp inquiry -64
bracelet lost-property 56 program 93
brain inquiry -43
brake utilities -63
brakes inquiry -53 lost-property -45
braking utilities -51
branch utilities 129
brass lost-property 57 theft 67
brazo civil -45
brazos inquiry -44
bread crash 41 hit-and-run 40
break supplement 48 theft 91
breakfast program 42 utilities -47
breaks inquiry 83 program 73
breakup civil 90 stalking 69
breathe inquiry -66
breathes harassment 41 inquiry -49
breathing civil -44 inquiry -81
breckinridge inquiry 60 supplement 44
brewery animal 101 inquiry 51
briar animal 79
brick inquiry -43
bride civil 111
bridge program -41 utilities 49
bright civil 41 supplement 60 utilities -45
brinca inquiry -55
bring found-property 84 harassment -40
bringing civil -41 custody 83 disabled-vehicle 48 lockout 45
brings custody 45 inquiry 40 program 55 supplement 56 vehicle-theft 56
brk parking 86 utilities 43
bro civil 62 inquiry -86
broad utilities 44
broadway utilities -49
brok abandoned-vehicle 52 civil 66 disabled-vehicle 59 inquiry -43 vandalism 65
broke utilities -43
broken burglary-discovered 42 inquiry -43 suspicious-person -41 utilities 42 vandalism 114
broker fraud 121 inquiry 48 supplement -50
broom animal -47
brother supplement 92 theft -70
brothr inquiry 74 supplement 94
brought lost-property 50 program 51
brown animal 42 utilities 62
brownies noise 87
bruise supplement 52
bruised utilities 48
bruises custody 80
brush inquiry 52
brushes utilities 83
bryan animal 66 crash 45 inquiry -61 utilities 40
btwn burglary-discovered 78 theft 64
bubbles utilities 57
bubbling inquiry -65
bucket animal 66 fireworks 59
buckled reckless-driving 61
bucks civil 80 fraud 94 inquiry 64 theft 55
budge barking 65
buen civil 44
buenas animal 52 inquiry -48
buffet lost-property 64 theft -43
bug vehicle-theft 55
bugs civil 56 suspicious-person 44 utilities 87
buick abandoned-vehicle 87 animal -64 crash 44 inquiry -58
built theft -49 vandalism 48
bulbs vandalism 42
bull civil -47
bullet found-property 78 program 44 utilities -51 vandalism 114
bullets found-property 61
bullied inquiry 76 supplement 114
bullying harassment 134 inquiry 46
bump crash 59 crash-private 106 inquiry 66 reckless-driving -41 supplement -42
bumped crash-private 96 supplement -51 utilities -43
bumper animal -45 civil -54 crash 62 crash-private 91 hit-and-run 61 parking 62 utilities -52
bumpers crash 57 crash-private 74 inquiry -82
bumping harassment -47 inquiry -47
bumps inquiry 71 reckless-driving -67 utilities 101
bunch civil -46
burg burglary-discovered 42 inquiry -45 supplement 61
burger inquiry -118 utilities 59
burglar civil 40 supplement -43
burglars animal 40 inquiry 67 supplement 40 suspicious-person 43
burglary inquiry -86 supplement 186 theft -51
buried utilities 71
burn civil -47 utilities -46
burned abandoned-vehicle 54 fraud 47 inquiry 80 supplement 79 vandalism 47
burning civil -66 inquiry -56 utilities -74
burns civil 40
burnt civil -43 inquiry 64 supplement 47
burr utilities 81
burrito civil 72 inquiry 79
burst inquiry -41 utilities 53
bury civil 69 lost-property 61 threats 69
bus civil -44 lost-property 56
busca animal 47 inquiry 179 program 69
buscar harassment 88 inquiry -88
busco inquiry 97 program 50
buses utilities 95
bush burglary-discovered 63 reckless-driving 60 supplement 76 utilities 60
business civil 41 inquiry -64 program 41 welfare-check 42
busquen civil -44 supplement 72
busted inquiry -105 theft -47
busy suspicious-vehicle 51 utilities 51
but inquiry -56
butchered animal 64 civil -46 noise 60 theft -46 vandalism 174
butt inquiry -58
butter inquiry -78
buy civil 74 fraud 88 inquiry 112
buyback found-property 86 inquiry 131 program 45
buyer civil 134 harassment 50
buying civil 61
buzon crash 108 parking 40 reckless-driving 52 vandalism 45
buzzed found-property 60
buzzes inquiry 86 noise 68
buzzing inquiry -58 noise -58
bycicle found-property 48 theft 63
bypass hit-and-run 48 reckless-driving 49
c civil 43
cabbie found-property 72
cabeza inquiry -42
cabin burglary-discovered 151 inquiry -42 trespass 77
cabinet utilities 46
cabinets inquiry -60
cable utilities 163
cables utilities 69
cachete inquiry 83
cachucha civil 53
cada noise 100 reckless-driving 62
cadena theft 53
caer civil 104 inquiry -65 utilities 55
cafe theft 68
cage supplement 48 theft 61
cages supplement 41 theft 97
caida inquiry 54
caja burglary-discovered 68
cajas theft 43
cajera civil 44
cake inquiry 46 welfare-check 44
cal inquiry -70 supplement 89 utilities 46
calendar animal 84
calf supplement 46
call supplement 76 utilities 51
calld inquiry 135 welfare-check 58
calle inquiry 61 utilities 90
called inquiry -64
callejon inquiry -52 utilities 141
calling harassment 70 inquiry -79
calls harassment 148 inquiry -49
calm inquiry -55
calmly suspicious-person 78
calor civil 82 supplement 48
cam civil 48 inquiry 41 supplement 57 suspicious-person -45
camara supplement 41 theft 44
camaras program 103 theft 85
cambia civil 70
cambiar custody 49 utilities 59
cambio civil 105
cambridge inquiry -49 utilities 62
came civil -44 supplement 68 vandalism -41
camel theft 48 vandalism 94
camera supplement 53 suspicious-person 57 theft 61
cameras civil 70 inquiry -63 vandalism 80
camina animal 44 suspicious-person 41
caminar inquiry -49
camino custody 73
camion inquiry -67 parking 57 utilities -58
camiones parking 46
camioneta abandoned-vehicle 47 parking 72 theft 55
camp inquiry 78 noise -45 program 57 trespass 46
campamento inquiry 63 program 49
campana noise 41
camped inquiry 87 parking 55
camper abandoned-vehicle 82 parking 79 theft -40
campus inquiry 106
camra supplement 44 suspicious-person 74 theft 65
camry utilities -41
cams theft 52
can civil 46 inquiry 114
canasta civil 62 fraud 57
cancel civil 61 found-property -51 inquiry -89 supplement 55 theft -68
cancelar inquiry -54 welfare-check 74
cancele animal 104 noise 76 supplement 94
canceled civil 72
cancelen welfare-check 64
cancelled civil 47
cancer inquiry 97
cancha animal 57
candado burglary-discovered 86
candle harassment 80
candles fireworks 73
candy inquiry -46 lost-property -52 shoplifting 75
cane lost-property 82
cannon noise 169
cannons inquiry 122
cannot parking -53
canoe found-property 51 inquiry -86
cans civil -43 suspicious-person 55 utilities 71
cansancio noise 44
cant inquiry -62
canta animal 152 civil -45 noise 198
cap inquiry -52 supplement -45 theft 52
capped inquiry 97 utilities -46
caps found-property -42 inquiry -52
captain inquiry -59 program 126 utilities 50
car crash-private 41 utilities -50
cara civil -50 inquiry -70
carcel inquiry 53
card crash-private 56 fraud 136 supplement 54
cardboard suspicious-person 149 trespass 159 utilities 94
cardinal animal 42 fireworks 50 utilities 45
cards civil -42 crash 53 fraud 107 lost-property 82
care harassment 61 inquiry 76
career inquiry -88 program 141 supplement -51 theft 55
caregiver civil -83 inquiry -45 theft 150
caretaker civil 68
cargos shoplifting 53 supplement 86 theft 44
carl animal 65
carne inquiry -43
carnival inquiry 48 threats 59 utilities -50
carpet suspicious-vehicle 40
carpool inquiry -41 reckless-driving 75
carport theft 45
carretera found-property -52
carried lost-property 86
carrier inquiry -48 supplement 56 suspicious-person 40
carrito civil -42 crash-private 85 found-property 65 theft -63
carro abandoned-vehicle 51 animal -53 civil -49 suspicious-vehicle 40 utilities -57
carros reckless-driving 71
carry found-property -45 inquiry 127 program -47
cars inquiry -87 parking 41 reckless-driving 40 theft -42
cart crash-private 109 found-property 49 inquiry 42 theft 52 utilities 47
carta inquiry 154 supplement 49
cartas harassment 77 utilities 60
cartera found-property 79 lost-property 112 theft 52
cartero animal 70 parking 70
carton inquiry 50
carts inquiry 43 utilities 136
carved vandalism 186
carver inquiry 64
carving inquiry -41 vandalism 84
carwash crash-private 45 noise 53 utilities -44
casas suspicious-vehicle 52
casco lost-property 44
case lost-property 42 supplement 171
casero civil 206 inquiry 40
cases civil 61 inquiry 82 supplement 110
cash found-property 61 fraud 73 supplement -42 theft 82
cashed fraud 167 theft 86
cashier fraud 40 inquiry -47
cashiers animal 75 inquiry -49 theft 62
casi reckless-driving 87
casing found-property 127
casings found-property 143
casino inquiry 55 parking 41 supplement 85 suspicious-person 55
caso inquiry -58 supplement 186
casserole inquiry -45
cassidy lost-property 83 theft 67
castlewood reckless-driving 44
cat animal 148 utilities -49
catalitico theft 115
catalytic inquiry -46 theft 179 vandalism -95
catch inquiry -70
catching inquiry -56
caterer civil 73
cats animal 143 utilities 59
caught fraud 42 supplement 54 utilities -40
caulk fraud 47
cause inquiry -82
cave inquiry -56 program -42
caving utilities -68
cayo civil -43 utilities -42
ccdw inquiry 67 program -63
cdl inquiry 40 program -58
cedar crash 59 crash-private 65
cel inquiry -42
cellar inquiry -42 supplement 50
cellmate harassment 66
cello found-property 107 inquiry -46 lost-property 42
celular found-property 129 supplement 49 theft 55
cement crash 41 inquiry -44 reckless-driving 43 utilities 55 vandalism 90
cemetery noise 72 vandalism 90
cent fraud 170 inquiry -120
center program 45
central inquiry 56
centre theft 55
cerca civil 49
cereal inquiry -70
cerrado inquiry 61
cerrajero inquiry 97 lockout 125
cerrar inquiry 73 program 64 supplement 41
cerraron civil 54
cerro inquiry -50
certificate inquiry 76 lost-property -84
certified inquiry 63
cerveza reckless-driving 58
chain civil -53 harassment 50
chained animal 86
chainsaw inquiry -81 noise 101
chair trespass 45
chairs parking 49 trespass 44
chaleco inquiry 43
chalk suspicious-person 79 utilities -52 vandalism 112
chamaco harassment 49
chamacos shoplifting 55 theft 62 trespass 77
change custody 42 inquiry 77 lost-property -41 theft 74
changed burglary-discovered 57 civil 76 fraud 63 inquiry -61
changes supplement 57
changing inquiry -56 trespass 44 utilities -52
chapel noise 51 theft 114
chaplain program 55 supplement 50
charco utilities -42
charcoal inquiry 52
charge fraud 122
charged civil 182 fraud 62 inquiry 42
charger theft 69
charges civil 56 fraud 92 supplement 93 theft 59
charging civil 59 fraud 44 harassment 58 inquiry -58
charity fraud 85 inquiry 46
chase animal 40 fraud 49 theft 100 vandalism 40
chased animal 48
chat harassment 88 inquiry -40 program -45 reckless-driving 44
chats harassment 66 supplement 72
chatty welfare-check 53
chavo harassment 69
chavos program 90
cheap lost-property 65
cheapside found-property 45
check civil -46 fraud 53 program 84 welfare-check 103
checkbook inquiry 42
checked inquiry 40 program 76
checking inquiry 42 supplement 66
checkout civil 40
checks fraud 120 inquiry 56 program 65 supplement -41
cheerful inquiry -43 welfare-check 48
chef inquiry 50
chek fraud 75 welfare-check 51
chekd fraud 90
chemical inquiry -53 vandalism 63
chemistry civil 54 inquiry -55
chemo inquiry -57
cheque civil 149 fraud 89 inquiry 110 trespass 75
chess lost-property 49 theft 49
chest inquiry -75
chestnut inquiry -53 utilities 127
chevy theft 53 vandalism 45
chewing animal 97
chica animal 63 civil 69 inquiry -97 program 46
chicago inquiry 191 supplement -100
chick crash -54 crash-private 50 custody 46
chickens animal 140 civil 42
chico inquiry 50 theft 76
chief inquiry 124
child utilities -42
children civil -45 custody 45 inquiry -51 noise 46
chili inquiry 41 lost-property 51 program 56
chill supplement 102
chills inquiry 57
chimenea civil -40 inquiry 85 utilities 56
chimes noise 245
chimney animal 83 inquiry -68 supplement 45
chin inquiry -87
china found-property 110 inquiry 59
chinoe suspicious-vehicle 50 utilities 69
chip animal 81 fireworks 51
chipper noise 58
chips crash 57 inquiry -49 reckless-driving 53 suspicious-person 54 trespass 83
chiquita supplement 44
chiquito animal 45 found-property 108 lost-property 86
chirp program 95
chirping inquiry 87 program 55
chirps inquiry 117
chispas utilities -104
chk fraud 130 inquiry -40 supplement 76 welfare-check 91
chlorine supplement -44
choca harassment 60
chocaron crash-private 78 supplement 128
choco hit-and-run 48 inquiry -43
chofer inquiry -70 lost-property 43
choferes crash 44
choir inquiry 49 program 45
choke harassment 61
choked inquiry 58 program 69
choking inquiry -74
choque crash-private 44 supplement 53
christmas fraud 48 inquiry 96 noise 52 welfare-check 44
chueco utilities 59
chunk inquiry -44
church noise 50 parking 56 program 69 theft 75 vandalism 60
chute noise -41 utilities -42
chuy vandalism 46
cielo inquiry 59
cien inquiry 64
cierto inquiry 105 suspicious-vehicle 63
cigarette civil 45 suspicious-person 46
cincuenta program 52 utilities 48
cinder inquiry -63
cinta found-property 43
cintura utilities 50
cinturon inquiry -40
circle inquiry -73
circled inquiry -41
circles program 49
cistern supplement -46
cita inquiry 101
citation inquiry 43 utilities -61
cited animal-bite 48 barking 49 civil 105
citizen inquiry -148 program 112
citizens program 162
city found-property -43 inquiry 174 utilities 133 vandalism -44
ciudad inquiry 126
civil civil 195 custody 42 fraud -52 vandalism 44
claim crash 59 found-property 59 inquiry 77 supplement 111 utilities -47
claimed found-property 58 inquiry 63
claiming fraud 127
claims civil 136 inquiry 72
clapped animal 56
claro supplement 44
clase fraud 44 inquiry -52 program 83
clases program 204
class civil -40 found-property -45 program 126
classes program 73
classroom animal 76
clave found-property 48
clavos civil 42 inquiry 75
clay disabled-vehicle 51 inquiry -68 noise 74
clean suspicious-person 56
cleaned theft 91 vandalism 65
cleaner inquiry -51
cleaners civil 127 fraud 56 theft 69
cleaning civil -48 found-property 77
cleans utilities 168
cleanup trespass 86 vandalism 56
clear inquiry 84 supplement 67
clearance inquiry 99 supplement 71
cleared supplement 126 theft -45 utilities 68
clearing inquiry 102
clerk utilities -45
cleveland supplement 62 theft 47
click fraud 100 inquiry -106
clicked fraud 56
clicks theft 45
client inquiry -107
clienta harassment 76 inquiry 68
clients crash 78 crash-private 62
cliff lost-property -70
climbed inquiry -57
climbing inquiry -43
clinica inquiry 107
clip theft 102
clipboard inquiry 64 suspicious-person 261
clipped civil -42 crash 98 crash-private 44 utilities -58
clock civil 58 parking 43 utilities 88
clogged civil -53 inquiry -54 utilities 87
clonaron fraud 130
cloro harassment 46
close civil -64 inquiry 46 supplement 151 utilities -56
closed noise -47 supplement 64
closes inquiry -40 noise 65 suspicious-person 62
closet animal -46
closing trespass 44 welfare-check 71
closure inquiry 153 noise -41 parking -47 program -50 utilities -45
clothes civil 142 found-property 84 inquiry -89 program -41
cloths inquiry -74
cloud utilities -44
clown civil 75 inquiry -54
clr suspicious-person 54 utilities -55
club inquiry 47
clubhouse animal 79 utilities 65
clubs burglary-discovered 52 civil 132 inquiry 44
co utilities 45
coach supplement -52 vandalism 59
coal utilities 74
coat inquiry -112
coats civil 49 custody 82 inquiry -98
cobija theft 76
cobijas civil 90 lost-property 131
cobra lockout 41 utilities 44
cobrador civil 63 harassment 143 inquiry -112
cobran civil 131 parking 56
cobrar civil 177 fraud 74
cobre theft 44
cobro civil 172 fraud 118
cochera burglary-discovered 54 civil 79 inquiry -66 parking 154 trespass 57 utilities -42 vandalism 63
cocoa fireworks 92 supplement 83 vandalism 79
code inquiry 152
codell inquiry -83
coffee inquiry -57 program 73 theft 76
cohetes fireworks 303 noise -81 theft -43
coil utilities 78
coiled inquiry -54 utilities 147
coin lost-property 64 program 67 theft 46
coins supplement 74
colgando utilities 56
colic noise 101
collapsed inquiry -142
collar animal 143 inquiry -61 lost-property 55
collars animal 124
collect animal 55 civil 43 parking 49
collected civil 48 utilities 48
collections civil 70 fraud 92 inquiry 59 supplement -45
collector fraud 43 harassment 205 inquiry -98 noise -40
collects animal 104
college inquiry 83 noise 52
collision inquiry 44 supplement 77
cologne civil 64
color civil 43 inquiry -84
colored inquiry 66
columbia animal 50 civil 72
columpio found-property 53
columpios lost-property 47 utilities -47
com animal 53 civil 56
come inquiry -46 program 57
comes animal 50 inquiry -62 suspicious-vehicle 45
comiendo animal 59 program 44
comiendose animal 202
comieron burglary-discovered 76
coming inquiry -60 utilities -71
comments utilities -41
community program 57
comp inquiry 53 supplement 140
compadre welfare-check 42
companera inquiry -59
compania fraud 41 inquiry 58 noise 52
company civil 43 crash 42 noise 41 utilities 59
complain inquiry 151 noise 77 program -43 supplement -46 utilities 46
complained suspicious-person 61
complains civil 95 inquiry 60 reckless-driving 47
complaint noise 70 supplement 93
complaints crash-private 44 noise 69
completo inquiry -59
complex civil 113 inquiry 111 suspicious-person 59
comprar fireworks 61 fraud 45 inquiry 47
compre found-property 59 fraud 89 inquiry 50 vehicle-theft 41
compresiones inquiry 48
compressor noise 62
compro fraud 110 vehicle-theft 86
computer inquiry 133 program 51
computers fraud 66 inquiry 123 welfare-check 77
concealed inquiry 93
concern inquiry -85 welfare-check 121
concerned suspicious-vehicle 47 welfare-check 65
concert civil -69 fraud 54
concierto fraud 106 inquiry -76
concrete lost-property 69 theft 123 vandalism 63
condado program -41
condo fraud 143
conductor reckless-driving 78 supplement 65
cone found-property 52 inquiry -63 theft 58 utilities 141
coned inquiry 67 program 68 utilities 55
cones inquiry 112 utilities 65
confirm inquiry 46 theft 47 welfare-check 59
confirmar inquiry 167 supplement 65 suspicious-person 61 suspicious-vehicle 65
confirmed inquiry -57
confirming inquiry 115
conmigo inquiry -76 reckless-driving 51
conos parking 118 utilities 91
conozco fraud 44
consejera inquiry -58
consejero inquiry 71 program -68
considering inquiry 128
constancia animal-bite 54 inquiry -83 lost-property 49
construccion inquiry 76 noise 55
construction inquiry 40 noise 111 utilities 51
consulado lost-property 118 supplement -76
consular inquiry -48 lost-property 145
contact inquiry 102
contacted inquiry 41
contando inquiry -52
contenedor animal 46
contenta animal 56
contest inquiry 90
contesta fraud 43
contesto supplement 96 welfare-check 59
conto inquiry 66 stalking 45 suspicious-vehicle 47
contractor civil 109 fraud 153 program -43
contratista civil 125 fraud 78
contrato civil 243 fraud 105
controlled program 50
conv theft 62
convenient inquiry 53 welfare-check 50
converter theft 111 vandalism -58
convicted inquiry 161 supplement 63
conviene inquiry 119 program 52
cook program 47
cookies inquiry 74 lost-property -40 program 45
cooking inquiry -42 lost-property 42 suspicious-vehicle 49
cooks civil 79
cool inquiry 66
coolavin utilities 52
cooler inquiry -120 supplement 56
cooling inquiry 138
cooper inquiry 51 utilities 58
coordinator program 61 supplement 41
cop animal 46 supplement 49
copia civil -56 inquiry 237 supplement 96
copies inquiry 52 supplement 116
copper inquiry -52 theft 114
cops civil 50 fraud -41
copy inquiry 263 supplement 175
coraje barking 44 civil 44
coralillo inquiry -80
corazon inquiry -61
cord inquiry -56
cordon crash-private 75
corn animal 79
corner utilities 121
cornered inquiry -43
corolla abandoned-vehicle 41 civil 46 inquiry 75 lost-property 58
coroner inquiry 66
corral civil 69 crash-private 47 inquiry 110
corre civil 42 inquiry 47
corrected supplement 67
correction supplement 191
corren noise 50 reckless-driving 61 utilities 55
correo civil -57 inquiry 97 supplement 56
correr civil 117
corriendo crash 41 inquiry -57
corrieron harassment 46
corrio civil 94
corta civil 51 inquiry -63
cortar disabled-vehicle 59
cortaron inquiry 70 utilities 41
corte custody 63 inquiry 76
cortina inquiry -45
cosa civil 76 found-property 41
cosas civil 47
cost inquiry 139 program -49
costco crash-private 92 supplement -49
costume inquiry -85 program 87
couch utilities 77
cough animal -64 inquiry -59
coughed inquiry 59 program 53
coughs inquiry -71
could fraud -43 inquiry 165 program 77 utilities 50
couldnt noise 53 parking 64
council inquiry 113
counseling inquiry 158
counselor supplement 43
counselors inquiry -72 program 47 trespass 61
count harassment -51 inquiry 50 supplement -47 threats 46
counted animal -51 inquiry -72 noise 54
counter found-property 75
counterfeit fraud 173 inquiry -54
counties inquiry -60
counting inquiry -47 suspicious-person 52
country civil 55 inquiry 77 noise -60
counts inquiry 115 supplement -41 utilities -44
county inquiry 184
couple suspicious-vehicle 51
course inquiry -42 utilities 62
court civil 51 custody 41 inquiry 110
courthouse animal 74 found-property -52 inquiry 126
cousin inquiry 43 lost-property -54
cousins fraud 49
cover inquiry -44
covered utilities 54
cow animal 95 inquiry -51
coworker civil -63 harassment 95
coworkers inquiry 77
cows animal 90 welfare-check 47
coyote animal 146 inquiry -61
coyotes animal 258 noise -46
cpr program 68
cps welfare-check 42
crack inquiry -59 vandalism 49
cracked crash 113 found-property 41 theft -55 vandalism 70
cracking inquiry -43
craigslist civil -107 fraud 136 harassment 47
crane inquiry -86
crash inquiry 96 reckless-driving 40 supplement 100 utilities -44
crashed found-property 61 fraud -53 inquiry 138 lockout 44 trespass 46
crate animal 41
crawlspace civil 74
crayon theft 89
crazy parking 61
creaking inquiry -61
cream animal 42 fraud 50 noise 132 parking -44 theft 50
credit fraud 102 program 41
cree inquiry -89 lost-property 86 vandalism 70
creek inquiry -45
creeping inquiry 47 parking -43
creeps harassment 200 suspicious-person 90
creepy inquiry 56
crei fireworks 55
creo inquiry -75
crew noise 51 utilities 99 vandalism 42
crib inquiry -62
crick utilities 117
cried harassment 42 program 42
cries inquiry 73
crime civil 63 inquiry 217
criminal harassment 85 inquiry 85 program 48
crisis fraud -44 inquiry 73 program 72
crk inquiry 60
crooked utilities 58
crop theft 67
crossed inquiry 72
crossing inquiry 50 utilities 120
crosswalk inquiry -46 reckless-driving 61 utilities 151
crossword inquiry 63 program 46
croup lost-property 58
crowbar inquiry -79
crowd lost-property -41 program 80 theft 41
crows animal 94 inquiry 97
cruce reckless-driving 44
crudo crash 85 inquiry -47 welfare-check 58
cruise burglary-discovered 43 fraud 59 program 42 theft -63
cruiser program 70
crushed inquiry -47 supplement -47
cruzo theft 59
cryin animal 60 inquiry -40
crying inquiry -58
ct theft 52 utilities -45
cty reckless-driving 88
cuadra inquiry 45 supplement 46 utilities 90
cuadras inquiry 48 noise 60
cual inquiry 141
cuando burglary-discovered 62 inquiry 56 welfare-check 52
cuantas inquiry -40
cuanto inquiry 164 supplement -63
cuantos civil 47 parking 48
cuarenta crash-private 55 inquiry 43 program 48
cuarto inquiry -64
cuatro inquiry -46 theft 53
cub inquiry 95 program 51
cuchillo inquiry -57
cuelga civil 40
cuello civil -42 inquiry -60
cuenta supplement -43 suspicious-vehicle 54 theft 68
cuerpo inquiry -64
cuesta inquiry 62 supplement -78
cuetes fireworks 231 noise -42
cul reckless-driving 47 utilities 85
culebra animal 55
culvert fireworks 46 utilities 56
cunada harassment 42 inquiry 49
cunado burglary-discovered 40
cup found-property 42
cupboard found-property 62
curb abandoned-vehicle 47 disabled-vehicle 41 parking 58 utilities 57
curfew inquiry 131
curious inquiry 187
current animal-bite 46
curtain animal 48 found-property -46 inquiry -58 supplement -41
curtains inquiry -49 noise 54
curva abandoned-vehicle 55 disabled-vehicle 58
curve animal -41
cushion trespass 92
cussed crash 57 hit-and-run 66 inquiry -59 trespass 122
cust fraud 70 welfare-check 47
custodia civil -44 custody 49
custodian inquiry -68 supplement -42 vandalism 91
custody civil -61 custody 148 inquiry 79
customer harassment 53
customers animal 106 utilities -44
cut inquiry -42 noise -41 program -40 reckless-driving 63 theft 104 vandalism 73
cute animal 83 inquiry -74
cutting theft -65
cuz civil 49 inquiry 68 supplement 71
cvs suspicious-person 75
cxl welfare-check 68
cycling noise 52 utilities 81
dad animal -41 found-property -48 utilities -46
daddy civil 62
dads found-property 68
daily animal -44 harassment 99 inquiry -121 parking 61 program 95 utilities -41
dam utilities -46
damage civil 50 disabled-vehicle 41 harassment 60 vandalism 63
damp found-property 64 inquiry 54 utilities 70
dan inquiry 55 program 94
dance civil -57 inquiry 53 program 69 suspicious-vehicle 40 theft 64
dancing inquiry -48 noise 66 utilities -72
danger lockout 46 welfare-check 48
dangerous animal 45
dano inquiry 74
danville civil 69 inquiry -85 supplement 52 vandalism 81
dar civil -50
dark animal -50 civil -45 inquiry -78
darle hit-and-run 42
dash inquiry -68
dashcam reckless-driving 154
date inquiry 166 program 46 theft -51
dates inquiry 78 program 46
dating fraud 138 inquiry 50
datos crash 106 crash-private 63 inquiry -45 program 47 supplement -40
daughter animal -41 civil -51 inquiry 40 theft -45
dauter fraud 55
dawn inquiry -54 noise 93
day harassment 58 inquiry 48 parking 47 program 61
daycare inquiry -61 utilities -51
daylight burglary-discovered 63 civil 77 inquiry -48 suspicious-person 64
daylights noise 50
days abandoned-vehicle 78 program -47 utilities 43
daytime inquiry -120 theft 45
dayton civil 69 fraud 68 inquiry -48 welfare-check 60
dcbs inquiry 48
dead animal 93
deaf utilities 56
deal civil 89 fraud 61 reckless-driving 45 vandalism 42
dealer civil 52 supplement 89
dealt supplement 41 threats 65
dean harassment 86
dear fraud 49 noise 50
death harassment 49 supplement 44 utilities 80
debajo inquiry -60
debate program -43
debe civil 60
debit civil -51 found-property -44 fraud 111 lost-property 66
debo fraud 100 inquiry -82
debris animal -40 utilities 119
debt fraud 112 harassment 79 threats 49
deceased civil -79 found-property -86 inquiry 43
december supplement 81 theft 70
decent inquiry 90 theft -55
decides civil 63 inquiry 61 utilities 75
deck animal 57 crash-private 42 supplement -49
declared animal 77 harassment 98
declined civil 69 fraud 93 inquiry -40
decree custody 137 harassment -44
ded animal 125
dedo reckless-driving 56
deep utilities 76
deer animal 180 civil -47 crash 161 inquiry -74 supplement -58 utilities -43
defensa crash 55 crash-private 142 supplement -69
defiende civil 53 inquiry 50
degree inquiry -61
degrees inquiry -58
deja parking 70
dejado found-property 65
dejan barking 47 parking 52
dejar animal 49 disabled-vehicle 44 inquiry 50 parking 50 supplement 50
dejaron abandoned-vehicle 44 crash-private 93 hit-and-run 50
deje lost-property 129
dejo crash-private 52 found-property 64 fraud -45 theft 42
del theft 47
dela fraud 90 harassment 55 inquiry -45 utilities 47
delaware abandoned-vehicle 53
deleted fraud 48 harassment 128 supplement 71
deli trespass 62
delito harassment 76 inquiry 84
delivered found-property 55 inquiry -43 lost-property 69 theft 112
delivery civil 41 parking 99 vandalism 71
dell animal 60
delong utilities 96
demandar civil 65 harassment 206
demanding inquiry -42
demencia inquiry -48
dementia program 66 theft -44
demo inquiry -41 noise 43
demolition inquiry 57 noise 50
dent crash-private 92 hit-and-run 66 inquiry -136 supplement 95
dented supplement 41
denton utilities 62
dents civil -48 inquiry 88 vandalism 43
dentures found-property 48 inquiry -118 lost-property 166 theft -41
denuncia civil 47 theft 91
denunciar fraud 71
denver threats 50
dep fraud 44
departamento civil 70 noise 99
department inquiry 54 program 112
deposit civil 114 fraud 211 inquiry -46 supplement -46 theft -48
deposito civil 233 inquiry -107 noise -48
depot utilities 67
dept animal-bite 51 inquiry 90 program 41
deputy supplement 48
derby inquiry 64 noise 48
derecha inquiry 49
derecho noise 74
desaparecio supplement 70
desarmador parking -44
descompuesto inquiry 92 utilities 128
descompuso disabled-vehicle 70 utilities 46
desconocido inquiry -49
description harassment 109 inquiry -53
desde inquiry -45
desfile inquiry 129
desk civil -45 found-property 96
despacio suspicious-vehicle 80
despertar inquiry -59
despierta civil -42 inquiry -54
despues inquiry -94
destin burglary-discovered 63 trespass 78
det civil -44 inquiry -159 supplement 244 theft -42
detective civil -50 harassment -52 inquiry -144 program -48 supplement 353
detector inquiry 153
detectores inquiry 86 program 168
detectors program 64
detenido inquiry 147
detour civil -48 utilities 66
detras utilities 49
devolver civil 137 inquiry -50 noise -41
devuelve civil 71 fraud -41 inquiry -54 supplement 109
di crash 62 fraud 82
dia inquiry 69 program 106 reckless-driving 62 utilities 74
diabetic inquiry -68
diablo reckless-driving 44
diagram inquiry 45 supplement 121
dialed inquiry -71
dialisis inquiry 47 theft 53
dialysis inquiry 61 parking 52
diaper civil 49 inquiry -50
diapers program 55 utilities 72
dias noise 56 parking 42 program 49 utilities 43 welfare-check 42
dice inquiry -75
dicen utilities 63
diciembre fireworks 42 inquiry 133 supplement 126
diciendo fraud 103 harassment 60
did found-property -44 fraud 67 lost-property 59
didnt animal 40 civil 47 fraud 55 inquiry -63 supplement -42 utilities -42
die civil 61
died animal -48 disabled-vehicle 69 inquiry 87 supplement 93
diente inquiry 49
dieron crash-private 48
dies noise 56
diesel inquiry -77 supplement 50 utilities 70
difference fraud 46 inquiry 45
different harassment 50 suspicious-person 115
difunto found-property 78
diga noise 69 program 41
digan civil 51
digging animal 59 noise -44 utilities -54 vandalism -41
digo crash-private 62
dijeron inquiry 47
dijo civil -63 harassment 74 inquiry -53
dim inquiry -50 utilities 75
dime crash 78 fraud 50 inquiry 76
dinero civil 85 fraud 131 inquiry -41
ding crash-private 68 harassment 132 lost-property 64 noise -51 theft 52
dinged crash-private 211 hit-and-run 220 inquiry -81 utilities -40
dinner fraud 42 inquiry 77 program 65
dio crash-private 56 inquiry 74
dios theft 42
direccion supplement 89 welfare-check 61
direct program 86
directions animal 48 inquiry 44 supplement 52 utilities -44
director supplement -48
directora inquiry 53
dirt found-property 43 noise 102 parking -44 reckless-driving 72
dirty harassment 79
dirver parking 86
disabled utilities 100
disagreement civil 47 custody 61 inquiry 59 noise -69
disappeared lost-property 46 theft 55
discharged inquiry 138 supplement 60
disclose inquiry 123
disclosed supplement 61
disco utilities 67
disconnected fraud 189
discovered theft 67 vandalism 43
disculpa fireworks 50
disculpe inquiry -78 supplement -45
disculpo crash-private 48 inquiry 48 supplement 52
dise harassment 55 inquiry 66
dish inquiry -52
dishes civil 41 noise 55
dismissal inquiry 86 utilities 104
dispatch inquiry 89
dispatcher inquiry 47 utilities 53
dispatchers inquiry 116
display fireworks 45 noise 50
disposal found-property 126 vandalism -46
dispose inquiry 91
dispute civil 56 fraud 44
disregard inquiry -54 noise -48
distance inquiry 86 parking 86
ditch harassment 50 parking -41
dive animal 62 lost-property 45
diving suspicious-person 66 trespass 65
divorce civil 41 inquiry 74 supplement -81 suspicious-vehicle 42
divorced civil 110 program -49 supplement 50
divorcio inquiry 114
dizque fraud 181 inquiry -63
dj civil 43 inquiry -42 noise 184
dl supplement -45
dmv lost-property 103 theft 62
dna civil -53 inquiry 180 supplement 92
dnd inquiry 45 utilities 54
do inquiry 136 program 56
doble civil 82 inquiry -75 parking 134
doc animal 42 animal-bite 52 inquiry 94 lost-property 42 utilities 47
doce lost-property 41
dock abandoned-vehicle 71 found-property 61 trespass 52
doctor animal 41 animal-bite 40 inquiry 99 program 50
document civil -42 custody 42 inquiry -42 threats 57 vandalism 42
documented civil -41 crash-private 52 harassment 54 inquiry -107 theft 50 trespass 60
dodge abandoned-vehicle 65
does inquiry 153 theft -58
doesnt supplement -56
dog animal 62 animal-bite 43 inquiry -64
doghouse animal 65
dogs barking 58 civil -47 inquiry 56 program 74
doin program 89
doing fraud -41
dolares civil 42 found-property 41 fraud 68
doll lost-property -57
dollar fraud 99 theft 51
dollars civil 74 fraud 68 inquiry -94 program -41 theft 120
dolly suspicious-person 54
domestic civil -60 noise 109
domicilio inquiry 49
domingo inquiry -74 noise 55 theft 56
domingos animal -45 civil 51 trespass 142
don inquiry -75
donate inquiry 68 program 103
donde found-property 66 inquiry 164 program 44
done animal -49 supplement 40
dong harassment 184 lost-property 61 theft 50
dont inquiry -97
donut vandalism 74
donuts supplement 53 vandalism 59
door inquiry -63
doorbell suspicious-person 146
doorknob animal -66
doornail disabled-vehicle 119 utilities 113
doors inquiry -61 theft -45
dor inquiry -46 vandalism 77
dorm supplement 68
dormir inquiry -44
dorr vandalism 65
dos inquiry -47
doscientos civil 134
doses inquiry 76 program 53
dosnt harassment 60 theft 73
dots civil 50 inquiry -47 trespass 60
double civil 59 inquiry -49 parking 73
doubled theft 69
douglass inquiry 79 theft 61
doused inquiry -74
dove parking 55
down inquiry -54 supplement -41 theft -50
downing inquiry 50 reckless-driving 73
downstairs civil 45
downtown inquiry 125 noise -40
dozen animal 70 parking 80 reckless-driving 66
dr animal-bite 43 crash 50 inquiry -59 noise 48
drag noise -75 reckless-driving 150
drain lost-property 58 utilities 57
drains civil 73 inquiry -54 utilities 91
drama inquiry -66
drank inquiry -74
draw fraud 48 lost-property 56
drawer found-property 58 theft 41
drawing inquiry -43 program 58 supplement 62 suspicious-person 83 vandalism 103
drawn crash 45 supplement 95 vandalism 47
drenaje inquiry 41 utilities 102
dress inquiry -54
dressed suspicious-person 53
drew vandalism 98
dried supplement 64 vandalism 105
drift animal 47 noise 52
drifts civil 110 inquiry 64
drill inquiry 83 program 53
drink inquiry -56 noise 42
drinkin animal 70
drinks inquiry 72
drip civil 72 utilities 44
dripping inquiry -81
drips inquiry -82 utilities 142
drivable crash 154 crash-private -92 hit-and-run 52 inquiry -71
drive parking 92 program 45
driven harassment 57 inquiry -44 vandalism 55
driver utilities -84
drivers crash 91 found-property 48 inquiry -57 reckless-driving 139
drives reckless-driving 178
driveway civil 54 inquiry -54 parking 165
driving civil -44
drivr abandoned-vehicle 49 disabled-vehicle 47
drivway animal 55 parking 103
drone found-property 97 utilities -64
drool found-property -40
drooling inquiry -55
drooping animal -47 inquiry -63 utilities 103
droops animal 43
droopy utilities 76
drop found-property 132 inquiry 59 reckless-driving 49 theft -42 utilities -51
dropped inquiry -44 lost-property 100 noise -48 utilities -70
dropping utilities -41
drops civil 77
drov inquiry -49 reckless-driving 68 supplement 178 suspicious-vehicle 67
drove crash 48 reckless-driving 68 utilities 47
drown inquiry 48
drowned inquiry 142 supplement 54
drowsy inquiry -47
drug inquiry 105 program 107
drugs vandalism 52
drum civil 48 inquiry -64 noise 142 theft 43
drums civil 42 harassment 41 noise 82
drunk reckless-driving 89 supplement -43 utilities -69
drvr crash 46
dry civil 83 lockout 41 utilities 56
dryer animal 45 inquiry -52 lost-property 79
dryers inquiry 51 utilities 88
drywall vandalism 68
duck animal 182 lost-property 47
ducking animal 80
ducks animal 129 noise 41 suspicious-person 43
dudes parking 76
due program 56
duele inquiry -41
dueno civil 112 found-property 41
duerme animal 59 program 47
duffel found-property 72 inquiry -72
dug found-property 70 supplement 40 theft 66
dugout vandalism 76
dui inquiry 102 program -53
duke reckless-driving 60
dumb supplement 47 suspicious-person 68
dummy found-property 44
dump lost-property -43 utilities -57
dumped civil 43 found-property -50 inquiry -82 utilities 66 vandalism 131
dumping utilities 158
dumps civil 119 utilities 41
dumpster trespass 47 utilities 51
dumpsters noise 46 supplement 52 utilities 89
dumpstr found-property 102 inquiry -60 supplement 77 utilities 50
dunbar found-property 54
dunn inquiry 47 supplement 68 utilities 58
duplex inquiry 52 parking 42 supplement 47
dura noise 43
durante crash-private 48 vandalism 90
during vandalism 47
durmio fireworks 53
duro found-property 63 inquiry 41 program 47
dusk inquiry 56 program 55 reckless-driving 66
dusky inquiry -46
dust harassment 40 threats 45
dusty inquiry 41 utilities 61
duty fraud 45 inquiry 108 noise 45
dv inquiry 80 supplement -82
dvo inquiry 46
dwn inquiry -45 trespass 44 vandalism 50
dye custody 53 vandalism 73
dying inquiry 72 suspicious-vehicle 44 utilities 82
dynamite found-property -59
each inquiry -57 noise 55 suspicious-person 41
eagle inquiry 66
earlier inquiry -63 welfare-check 50
early animal -41 noise 52
ears inquiry 60 lost-property -47
earth inquiry 56
east inquiry 41
easter abandoned-vehicle 67 inquiry 82 supplement -43 theft 71 vandalism 42
eastern found-property 65 inquiry 68 supplement 65
eat animal 50 custody 50 inquiry 58
eaten inquiry -85 parking 52
eatin animal 73 fraud 83
eating animal 87
eats civil 44 inquiry 69 theft 51
echa civil 46
echando utilities -61
echar inquiry 73
echaron utilities 85
echo civil 55 inquiry 88
ed found-property 50
edad inquiry 163
edge inquiry -61
egg animal -40 vandalism 115
egged theft -56 vandalism 294
eggs inquiry -51 supplement -44 vandalism 167
eight vandalism 42
eighth animal 81 inquiry -46
eighty suspicious-person 69
either utilities 41
ekg inquiry -74 lost-property 62
elbow supplement -42
elder inquiry 68
elderly fraud 46 program 56
electric inquiry 89 suspicious-person 54
electricista utilities -54
electrico civil 60
elem lost-property 62 reckless-driving 57 theft 51
elementary animal 69 inquiry 98 reckless-driving 82
elephant inquiry -47
elephants noise 145
elevador inquiry -48
elevator civil 45 inquiry 53
elevatr inquiry 122 theft -50
eleven noise 58
ella civil 43
ellos animal 50 barking 41 found-property 56 inquiry 109
elm parking 57 trespass 42
else crash-private 58 found-property 85 supplement 41
elsewhere supplement 60 suspicious-vehicle 99
em animal 79 inquiry -70 theft 52
email fraud 42 inquiry -42 threats 69
emailed inquiry -105
emails harassment 137 threats 64 utilities 56
embarrassed fraud 58 inquiry -75
emergencia inquiry 51
emergency inquiry 48 parking 66 program 43
empieza noise 58
employee inquiry -47 theft 105
employees inquiry 72 program 68
employer supplement -106
emptied burglary-discovered 71 theft 51 utilities 59
empty found-property 44
empujaron supplement -89
ems inquiry 91 supplement -49 trespass 45
encerrada inquiry -66
enchufe civil 53
encima inquiry -40
encontramos animal -41
encontre found-property 226 inquiry -74 lost-property -69
encontro found-property 231 inquiry -123
encuentra inquiry -40 lost-property 63
encuentro found-property 64
end suspicious-vehicle 42
ended crash 93 fraud -45
ending fireworks 63 utilities 77
ends inquiry -79 utilities 47
enel harassment 50
enero inquiry 235 supplement 140
enfermera program 42
enforced inquiry -63 noise -48 trespass 65
enforcement civil 42 harassment 45 parking 83 reckless-driving 69 utilities 67
enforces noise 112
enfrente harassment 58
engine noise 50 suspicious-vehicle 47 utilities -51
engineer inquiry 75 utilities 83 vandalism 69
enla animal 50
enojado welfare-check 90
ensena program 41 theft 85
enseno inquiry -51 reckless-driving 62
entered fraud 51
entra civil 49 program 54 trespass 62
entrada parking 125
entrado found-property 50
entrance lost-property 48 supplement -54 theft 48
entraron burglary-discovered 85
entrega civil 135 custody 42 inquiry 57
entregan animal 63 inquiry 75
entregar civil 48 custody 49 found-property 163 inquiry 66 lost-property 64
entrego found-property 154
entrenador inquiry -49
entry burglary-discovered 85 inquiry 47 theft 106 trespass 83 utilities -49 vandalism 108
envelope found-property 80 fraud -51 harassment 50 inquiry -51
epi program -49
epileptic program 91
epipen inquiry -49
epo civil -43 inquiry 68 supplement -53
equipment inquiry 43 utilities -49
equivoco civil 79 theft 59
eran fraud 70 inquiry -78
error fraud -43 inquiry 70 parking 91
es animal 41 inquiry 87 noise 42
esa utilities 97 welfare-check 45
escalera theft 68
escape inquiry -72
escapo supplement 86
escoba animal 54
esconde civil 78 inquiry -64
escondio inquiry -57
escort inquiry 89 program 130
escribe harassment 84
escribio inquiry -108
escrito harassment 69 inquiry -54 utilities 86
escuela inquiry 41 reckless-driving 56
escula harassment 66 reckless-driving 80
ese civil 54 inquiry -78 utilities 52
eso civil 49 harassment 63 inquiry 122 noise 44
espanol inquiry 111 program 57
espejo crash 120 hit-and-run 65 inquiry 46
espera supplement 110
esperando utilities 62
esquina reckless-driving 50 utilities 71
esta civil -45
estaba inquiry -67
estabamos burglary-discovered 73
estacion custody 85 found-property 45 inquiry -86 parking 74
estaciona civil -40 inquiry -54 parking 173
estacionada abandoned-vehicle 61 parking 138 supplement 66
estacionado crash-private 60 hit-and-run 77 inquiry -64 parking 167
estacionamiento crash -57 crash-private 72 disabled-vehicle 45 parking 46 supplement -60 vandalism 63
estacionarse civil 59 utilities 59
estafa fraud 161
estamos custody 45
estan utilities -58
estate inquiry 47 supplement -67
este custody 50 inquiry 132
estorba abandoned-vehicle 77 civil 67 disabled-vehicle 59 parking 72
etoh crash 52 inquiry -55 reckless-driving 58
euclid reckless-driving 62 utilities 85
evac supplement 60
evacuated civil -48 inquiry 56 supplement 131 theft 56 trespass 78
eve hit-and-run 79 inquiry -64 utilities 46
even inquiry 105 utilities 55
evening noise 60 suspicious-vehicle 50 utilities 52
evenings noise 63 program -49 reckless-driving 75 suspicious-person 46
event inquiry 73 program 66
ever inquiry 81 program 64 utilities 73
every inquiry -41 noise 100 reckless-driving 61
everybody inquiry -48
everything inquiry -94
everywhere inquiry 54
evict animal 49 civil 220 inquiry 112
eviction civil 62 inquiry 47 supplement -47 threats 42
evidence supplement 219
evidencia civil -41 supplement 190
evry inquiry -40 noise 78
ex animal -41 civil 59 custody 69 harassment 87
exam civil -45 inquiry 76
examen program -45
excavator civil 46 utilities -57
exchange crash 72 custody 177 inquiry 49 supplement 47
exchanged crash 76 inquiry -48
exhaust disabled-vehicle 74
exist civil -68 fraud 52 inquiry 50
existe civil -46 fraud 232 inquiry -94
exit found-property 41
expect inquiry -52 noise 57
expected parking 41
expecting inquiry 64
expired abandoned-vehicle 116 civil 82 found-property -55 parking 45 supplement -56
explain custody 61 program -42
explained civil 57 inquiry 73
explico animal 48 inquiry -59
explode abandoned-vehicle 56 inquiry -85 parking 56
exploded vandalism 69
explorer found-property 46
explosion inquiry -69 utilities -41
exposed suspicious-person 51
exposing suspicious-person -42
ext abandoned-vehicle 45 disabled-vehicle 50 inquiry -52 parking 54 supplement 100
extension civil 64 supplement 46 theft 89
extinguisher civil 70 fraud 64 vandalism 60
extinguishers inquiry 48
extra program 45 trespass 58
eyes civil -49 inquiry -50
f inquiry -77 utilities -41
fabrica inquiry 87 supplement 42
face animal -55 civil -63 inquiry -50
facebook civil -47 fraud 58 harassment 113 welfare-check 41
facetime custody 64
facetimed welfare-check 56
facilities inquiry 155 utilities -56
facility inquiry -63
facing inquiry -45 parking 138 utilities -44
fact inquiry -42 parking 54 program 41
factory supplement 55
faded utilities 83
fainted inquiry 40
fair civil 47 inquiry -42 program 46
fairway animal 114
fake civil -65 fraud 261 harassment 40 inquiry -65 supplement -50
faking inquiry -41
fall inquiry 55 program 50
fallen welfare-check 43
falling inquiry -59
falls inquiry 109 utilities -40
falsa fraud 98 inquiry -54
false inquiry 64 noise -41 supplement 46
falso civil -61 fraud 147
falsos fraud 75 inquiry -97
falta burglary-discovered 47 theft 71 utilities 96
faltaba burglary-discovered 88
faltan burglary-discovered 95 inquiry -56 theft 119
falto supplement 63
fam inquiry 65
familias inquiry 53 program 55
families fraud 106 inquiry 77 program 98
fan inquiry 59
fans noise 74 program 49 theft 71
far animal 91
fare fireworks 57
farm theft 42
farmacia inquiry 48
farmer animal 141 noise 71 utilities -62
farmers inquiry 91 program 114
fast inquiry -76 reckless-driving 69 utilities -43
fat animal 47 inquiry -43
fatal inquiry 115 noise 79
father civil -43 custody 49 inquiry 68 supplement -48
faucet inquiry -50 utilities 85
fault crash-private 86 inquiry 54
favor inquiry -94 noise 49 supplement 77
fax inquiry 161 supplement 75
fayette crash-private 61 hit-and-run 43 lost-property 46
fb civil -54 inquiry 59
fd inquiry 46 supplement 73
fear program 67
feared civil 79 welfare-check 49
fears harassment -41
feb harassment 58
febrero inquiry 56
february supplement 155 trespass 58
febuary harassment 82 threats 72
fed barking 43 custody 53 inquiry -88 utilities 48
federal fraud 63 vandalism 47
feed inquiry -83
feeder animal 68
feeding animal 98 inquiry -47 suspicious-person 40
feeds animal 171 civil 173 custody 51 inquiry 63
feel civil -88 inquiry -53
feels supplement 50
fees civil 53 harassment 48 inquiry 96
feet inquiry -47
feild lost-property 56
fell noise -43 theft -41
fella suspicious-person 60 utilities -49
fellow parking 54 program 43
fellows inquiry -62
felt crash-private 56 inquiry 99
fema inquiry 199
female inquiry -44 supplement -51
fence civil 109 inquiry -43 utilities -59
fenced utilities -63
fender crash 71 crash-private 95 inquiry -54 supplement 95
fentanilo inquiry -94
fentanyl inquiry -49 program 50
feo harassment 52 inquiry -57
feos harassment 139
feria inquiry -143 program 164
fern abandoned-vehicle 50 parking 50
ferry lost-property 85 utilities -41
fest civil 92
festival program 88 supplement -44 utilities -43
feud civil 66
few suspicious-person 42 utilities 74
fiance civil 74 fraud 47 inquiry -54
fianza fraud 100
fields lost-property 88
fier inquiry -61 supplement 88
fiesta noise 110
fiestas inquiry -66 noise 114
fifteen inquiry 74 noise 76
fifth utilities 77
fifty burglary-discovered 50
fight noise 74 theft -46
fighting animal 43 civil 66 utilities -52
fights noise 133
figures inquiry -79
fil crash -70 crash-private 64
fila parking 177
file harassment 48 supplement 55
filed civil -45 fraud 99 inquiry -43
filing inquiry 85 supplement 85
fill inquiry 85 program 47
filled vandalism 71
fills fraud 45 inquiry 60 theft 47
film animal 41 inquiry 51
filming animal 63 inquiry -74 trespass 45 utilities -66
fin custody 45 vandalism 102
final inquiry 55 supplement 42
finally supplement -64 vandalism 70
finals inquiry 62
find fraud -41 inquiry 96
finding found-property 101 lost-property -46 parking 69
finds civil 54 crash-private 60 inquiry 50 suspicious-person 52
fined animal -52 inquiry -43
finger theft -41 trespass 40
fingernails inquiry -50
fingerprint fraud -43 inquiry 104 program 41
fingerprints inquiry 83 program -44 theft -49
finish inquiry -71
finished fraud 45 inquiry -41 utilities 49
finishing animal 69 inquiry 79 utilities 80
fire inquiry 54 supplement 64 utilities -45
firecracker fireworks 92 vandalism 45
firecrackers fireworks 159 inquiry -70
fired civil 103 inquiry 59
firefighter fraud 46
firefighters inquiry 47
firemen utilities 45 vandalism 57
fireplace inquiry -54
fires welfare-check 85
firewood civil 100 inquiry 46
fireworks fireworks 202 inquiry 48 noise -60 utilities -46
firing inquiry 53
firma supplement 66
firmado civil 64
firmo civil 53 found-property 59 supplement 43
first inquiry 44 utilities -43
fish animal 55 civil 52
fished found-property 60 inquiry 46
fishes civil 41 inquiry 49
fishing inquiry 83 suspicious-vehicle 46 trespass 42
fishy fraud 84 inquiry 46
fist civil 69
fit civil 47 inquiry -66 theft 61
fitting inquiry -56
five civil -44
fix civil 115 supplement 65 utilities 75
fixed supplement 75 utilities 71 vandalism 51
fixes inquiry -60 utilities 53
fizzing inquiry -47
flag inquiry 108 theft 75
flagged animal 62
flagger utilities 49
flagpole animal 69 theft 51 vandalism 138
flags reckless-driving 57
flame utilities -47
flames animal -42 utilities -48
flap animal 40 crash 61 reckless-driving 61
flared civil 49
flares inquiry 49
flash harassment 51 utilities 128
flasher supplement 57 suspicious-person 126 utilities 50
flashers noise -51 parking 93 utilities 108
flashes inquiry -65 utilities 47
flashing civil 61 utilities 63
flashlight suspicious-person 67
flashlights inquiry -58 suspicious-person 87 trespass 46
flat abandoned-vehicle 124 disabled-vehicle 71 inquiry -54 theft -44 utilities -44
flea parking 83
fled shoplifting 65
flew animal 130 inquiry 52 suspicious-person 51
flicked inquiry 65
flicker inquiry -53
flickering utilities 89
flickers utilities 182
flight inquiry 130
flipped supplement 47
float inquiry -90 lost-property 40
floated found-property 62 inquiry -76
flood found-property 70 inquiry 172 supplement -51
flooded civil 61 supplement 60
flooding utilities 46
floodlight civil 231
floor inquiry -56 utilities -50
floors civil -42
floppy inquiry -69
flores animal 60
florida threats 43 utilities 43 welfare-check 52
florist supplement 40
flotando utilities -44
flower animal 73 civil 46 found-property 83 inquiry -41 suspicious-person 71 theft 45
flowerbed found-property 67 theft 46
flowers theft 90 vandalism 51
flr trespass 47
flu inquiry 128 welfare-check 48
flue animal 46 supplement 52
fluid inquiry -67
fluids crash -60 crash-private 87
flushing inquiry 41 utilities 124
fly inquiry -47 reckless-driving 82 theft 41 utilities 57
flyer inquiry 69 program 52 suspicious-person 71
flyers inquiry 160 suspicious-person 51
foam vandalism 45
fob lost-property 58
foco civil 59 crash-private 61
fog inquiry -44
fogata civil -46 inquiry 75
fogged abandoned-vehicle 56
foggy utilities -64
foil found-property 43
folded found-property 54
folder suspicious-person 67
folding found-property 55 inquiry -55
folds crash 64 hit-and-run 67 inquiry -43
folks inquiry -57 parking 44
folletos inquiry -57 program 101
follow animal 47 inquiry -46 suspicious-person 58 suspicious-vehicle 44
followed harassment 51 stalking 54 suspicious-vehicle 85 theft -40
following supplement 44
follows animal 90
fond animal 70 found-property 108 lost-property 56
fone inquiry -46 supplement 64 utilities 57
food parking 115
fool supplement 52
foolish fraud 54 theft 43
foot animal -46 inquiry -64
footage inquiry 82 supplement 63
football inquiry -68 utilities 42
footbridge utilities 60
footlocker inquiry -70
footprint suspicious-person 109
footprints suspicious-person 221 trespass 65
for inquiry 80 program 63
forbes inquiry 87 utilities -47
force theft 68
forced burglary-discovered 97 fraud 56 theft 86 vandalism -46
ford suspicious-vehicle 71
forecast inquiry 106 theft 48
foreman inquiry -78 theft 76
forgetful inquiry 88 welfare-check 53
forgive inquiry 56
forgot civil 45 lockout 52 lost-property 68 shoplifting 41 supplement 56
form crash-private 53 inquiry 170
forma civil -46 fraud 53 inquiry 88
former civil -65 harassment 152
forms inquiry 125 program 40
forth civil -41 noise 83 utilities -51
fortnite inquiry 54
forty theft 47
forward inquiry 91
forzada burglary-discovered 186
foster inquiry 114
foto found-property 41 hit-and-run 44 inquiry -66
fotos supplement 95 suspicious-vehicle 60 welfare-check 58
fought civil -46
foun found-property 119 inquiry -49 vandalism 70
found civil -49 found-property 199 inquiry -64 utilities -57 vandalism 41
foundation civil 68
fountain civil 48 utilities 51 vandalism 67
four inquiry -64 vandalism 57
fourteen inquiry 45
fourth fireworks 68 harassment 45 utilities 44
fox animal 192
fr reckless-driving 43 supplement 75
frame animal 70 found-property 50
frankfort inquiry 62 supplement 41
frasco inquiry -74
frat harassment 47 noise 88 utilities -44
fraternity theft 98
fraud civil 95 fraud 138 inquiry -46 supplement -45 welfare-check 54
free inquiry 48 program 127 supplement -46 theft 127
freely inquiry -50
freeway inquiry -44
freezing inquiry -47
freight inquiry -42 utilities -41
freno crash 70 crash-private 65 reckless-driving 56
frenos civil 49 inquiry 79
frente abandoned-vehicle 77 inquiry -82 parking 69 utilities 46
fresh vandalism 70
freshman supplement 58
fri parking 44 reckless-driving 70 theft 59 trespass 45
fria disabled-vehicle 42
friday inquiry 56 lost-property 41 reckless-driving 42
fridays fireworks 43 inquiry 70 program 51 theft 107
fridge inquiry -42 noise 67
fried inquiry 51 supplement 52 utilities 96
friend fraud -41
friendly animal 147 found-property -42 inquiry -42 suspicious-vehicle 46
fright animal 50 inquiry -66 noise 83
frm theft 115
from theft 79
front civil -42 parking 54
froze inquiry -50
frozen fraud 58
frunt civil 65 parking 63 theft 57
fryer civil 89 inquiry -84
frying inquiry -42
ft abandoned-vehicle 41 utilities 48 vehicle-theft 43
fue suspicious-person 44 theft 44 vandalism 56
fuel disabled-vehicle 59 fraud 43 theft 74
fuente found-property 62 utilities 48
fuera animal 45 civil 45 inquiry -76 parking 47
fueron inquiry -55
fuerte noise 75
fuerza inquiry -52
fuga civil 43 inquiry 69 utilities 51
ful found-property 49 inquiry -50 parking 96
full utilities 52
fuma civil 52 inquiry -72
fumes inquiry 111 parking -48 welfare-check 44
fun fraud 74 program -46
fund fraud 80 inquiry 123 supplement -56
fundraiser inquiry 78
funeral inquiry 107 program 51 supplement -57
fuond animal -42 found-property 187
furious supplement 45
furnace civil -40 utilities -42
furniture civil 99 noise -53
fuss inquiry -55
fyi fraud -47 inquiry 118
g utilities 55
gafete suspicious-person 131
gainesway inquiry -51 utilities 56
gal found-property 42 fraud 59 inquiry 83 theft 49
gallinas animal 125 utilities -45
gallo animal 192 civil -41 noise 97
gallos animal 220 inquiry 54
game noise 76
games harassment 72 supplement 50
ganas noise 133
gang inquiry 41 utilities 78
gano fireworks 46 fraud 83 inquiry -56 noise 61 vandalism 59
gap trespass 46
garage inquiry -48 utilities -41
garaje animal 69 burglary-discovered 53 inquiry -66 supplement -46 vandalism 46
garbage utilities 105
garden found-property 63 theft 63
gardening inquiry -47 welfare-check 56
garganta inquiry -46
garge inquiry 45 vandalism 44
gas noise -58
gasolina disabled-vehicle 54 inquiry -57
gasolinera stalking 50 suspicious-vehicle 57
gate crash-private 47 suspicious-person 51 theft -40 vandalism 46
gatito animal 192
gato animal 176 animal-bite 44
gatorade inquiry -44
gave crash 52 crash-private 49 utilities -43
gear civil 58
geese animal 293 inquiry -57
geico crash 78 supplement 73 vandalism 85
generator inquiry 73 noise 73 supplement 69
gent welfare-check 89
gentle program 53
georgetown inquiry 41 vehicle-theft 43
georgia inquiry 120
gerente crash-private 101
get inquiry 64 parking 43 theft -56
gets civil 51 harassment 44
geyser civil 94 inquiry 56
gf harassment 68 threats 61
ghost disabled-vehicle 49 inquiry -68 parking 49 trespass 54
ghosted civil -46 fraud 90
gift fraud 187 harassment -48 inquiry -124
giggles harassment 102
giggling civil -40
gimnasio harassment 117 inquiry 72 noise 73
girl inquiry -73 noise -48
girlfriend harassment 86
girls harassment 41
giro animal 64 inquiry -90 welfare-check 60
git harassment 62 parking 81
giv civil 76 fraud 49 inquiry -85 supplement 49 welfare-check 61
give animal -42 civil 70 inquiry 45 supplement 47
given inquiry -100 parking 45 utilities 47
gives civil -42 harassment 65 parking 48 program 57
giving inquiry 48 noise 69
glass utilities 45
glasses inquiry 42 lost-property 91
glitter civil 64 harassment 56 vandalism 67
globo noise 52
glock inquiry -44
glove burglary-discovered 43 found-property 66 theft 63 vandalism 48
gloves inquiry 43
glowing inquiry -112 utilities -54
glued vandalism 89
gnome theft 200 vandalism -58
gnomes vandalism 96
goa inquiry -44 shoplifting 61 theft 50
goal vandalism 66
goat animal 155
goats animal 151 inquiry 76 noise -67
god harassment 59
goggles inquiry -52 program 60
goin utilities -40
going inquiry -54 utilities -62
gold inquiry -57 lost-property 84
golf animal 52 vandalism 55
golpe reckless-driving 62
golpes civil 90 supplement 41
gon inquiry -42 theft 43
gona inquiry -41 threats 58
gone inquiry -72 noise -52 theft 122
good program 43
goodbye harassment -47 inquiry -84 theft -41
goodwill found-property 168 inquiry -43
google inquiry 42 suspicious-vehicle 74 utilities 79
goose animal 257 inquiry -86 parking -64
gorra inquiry -55
gotea civil 119 utilities 101
gown inquiry -47 theft 68
gps inquiry -95 stalking 74
grab civil 50 inquiry -61
grader inquiry -43
graders inquiry -72 program 71
grades inquiry 61
graduation program 82 theft 62 vandalism 83
graffiti vandalism 286
grain inquiry -43
gramma inquiry 57 program 62
gramps inquiry -98
grand inquiry -94 supplement 60 utilities 69 vandalism 73
grandad inquiry 41 supplement 45
grandbaby inquiry 74 program 94
grande inquiry -77 utilities 110
grandfather found-property 42 parking 45
grandkids inquiry 91
grandma custody 41
grandmother fraud 46
grandpa animal -42 found-property 44 inquiry 57
grandparents civil -66 custody 75 inquiry 103 supplement 63
grandson fraud 80 inquiry -62 program 48
grange civil -41 inquiry 64
granizo crash -60 inquiry 110
granny inquiry 56
grano inquiry -48 utilities 122
grant inquiry 70 utilities 66
grass civil 45 harassment 48 inquiry -57 parking 65 trespass 56 utilities 141
grate found-property 52 inquiry -45
grateful lost-property 70 supplement 45
gratis inquiry 140 program 111
grave theft 55
gravel utilities 90
gray animal 48 inquiry -111
great animal 51 lost-property 51 program 44 supplement -51
green animal 66 utilities 89
greenhouse inquiry 56
greenwich animal 44 inquiry 59 utilities 58
grenade found-property -52
grey inquiry -56
greyhound lost-property 69 welfare-check 53
grief inquiry 56 supplement -46
gril theft 122
grilling supplement 61
grinder inquiry 43
grinding inquiry 51 trespass 94 vandalism 124
grinning vandalism 76
grip theft 45
gripa inquiry 42
gripe inquiry 68 utilities 40
gris inquiry -53
grita inquiry -75
gritan inquiry -51 noise 151
gritando noise 53
gritaron parking 68
grito harassment 42
gritos inquiry -64 noise 119
grl harassment 140 theft 71 threats 75
grn harassment 68 utilities 55
groceries harassment 51 lost-property 45 parking 47 suspicious-vehicle 97 welfare-check 54
grocery crash-private 64 inquiry 70
groom harassment 69
groserias harassment 141 inquiry -71 parking 53 vandalism 51
groseros harassment 138 inquiry -64 supplement -49
gross fraud -70 harassment 176
ground theft -49
grounded found-property 49 inquiry 41 supplement 80
groundhog animal 148
grounds lost-property 44
group civil -60 harassment 47 inquiry 129
growing abandoned-vehicle 97 inquiry -72 utilities 57
grown abandoned-vehicle 43 civil 72
grua civil 61 disabled-vehicle 57 inquiry 92
grunting animal 85
grunts noise 64
grupo harassment 71 program 68
guagua lost-property 76
guantera civil 59 inquiry -55
guard utilities -90
guarda harassment 48
guardada found-property 44 inquiry 99
guarderia animal 42
guardia inquiry -47
guardianship custody 74 inquiry 108
guardo inquiry 46 supplement 125
guardrail inquiry -47
guatemala lost-property 50
guerra civil 72 inquiry -58 theft 43 utilities 62
guess inquiry -81
guesses suspicious-person 118 threats 95
guest civil 61 found-property 42 vandalism 45
guests noise 72 theft 77
guide noise 45
guilty civil -59 supplement 149
guitar animal 43 inquiry 132
gum inquiry -57 vandalism 197
gummies inquiry -73
gums inquiry -85
gun utilities -44
gunfire fireworks 40
gunn inquiry -44
guns found-property 56 inquiry 41 noise 91
gunshot supplement 44
gunshots noise -52
gushing inquiry 49 utilities 41
gusta civil 99
gusto civil 55
gutter civil 55 found-property 65
gutters inquiry -108 supplement 61
guys program 53 theft -43
gy harassment 61
gym civil 53 found-property 58 inquiry -74 theft 113
h crash-private 50 hit-and-run 41 theft 55
ha inquiry 40
habia burglary-discovered 44
hablaron fraud 95 inquiry -66 supplement 44
hable barking 55 welfare-check 90
habra inquiry 60
hace inquiry 46
hacen animal 60 harassment 52 inquiry 45 suspicious-person 46
hacer civil 49 inquiry 116 program 49
haciendo inquiry -65 noise 68
hacked fraud 155
had noise -48
haga civil 56 noise 57
hagan noise 47
hago inquiry 89
hail crash-private -50 inquiry 182 noise 42 suspicious-person 41 vandalism -40
hair inquiry -93 parking 57 utilities -45
hairbrush inquiry 60
haircut custody 63
hale inquiry 49
half civil 66 fraud 56 inquiry -60 utilities -45
hall civil 43
halla inquiry 79
hallar inquiry 41 utilities 46
halle found-property 120
hallo burglary-discovered 55 found-property 219
halloween theft 61 vandalism 106
hallway inquiry -54
ham trespass 52 utilities 58
hammer found-property 42 inquiry -60
hammering inquiry -84 noise 128
hammers supplement -43
hamster animal-bite 59 inquiry -54
han found-property 40 program 42 utilities 53
hand program 42
handed fraud 55 lost-property 74
handful inquiry -91
handgun found-property -42
handicap abandoned-vehicle -40 inquiry 45 parking 154
handicapped parking 148
handing inquiry 81
handled inquiry 52 supplement 93
handles supplement -42 suspicious-person 54
hands inquiry -47
handyman inquiry -43
hang noise 41 trespass 50
hanger inquiry 64
hanging inquiry -74
hangs civil 64 harassment 98
hank inquiry -46 lost-property 139
happened burglary-discovered 43 hit-and-run 60 inquiry 44 supplement -70 vandalism 48
happening inquiry 71 theft 50
happens inquiry 58
happy noise 92
harassment harassment 209
hard inquiry -43
harder civil -54 program 127
hardly parking 40
hardware inquiry -42
harm inquiry -54 suspicious-person 40 utilities 43
harmless suspicious-person 73
harmon found-property 60
harness inquiry -45
harold found-property 94
harrodsburg crash 50 utilities 70
hart reckless-driving -44 supplement 72 utilities 103
hasnt inquiry 59 theft -52 utilities -53 welfare-check 55
hasta civil 48 fireworks 41 inquiry -51 noise 109
hat inquiry -50 theft 55
hatch animal -54 inquiry -47 suspicious-vehicle 56
hatchet inquiry -96
hate animal 117 inquiry -44 vandalism 115
hates noise 62
haul abandoned-vehicle 65 fraud 52 inquiry -67 parking 70
hauled civil 52 crash 56 utilities 56
hauling inquiry 54
hauls found-property 43 utilities 93
hav civil 45 inquiry 110 lost-property 43
have inquiry 45
havent fraud 70
havin inquiry 80
hay utilities 45
hazard disabled-vehicle 54 supplement 51 utilities 57
hazards disabled-vehicle 133 parking 62 suspicious-vehicle 67
haze noise -44
he inquiry -40 utilities -48
headache inquiry -96
headaches animal -54 inquiry -109
heading disabled-vehicle 46 inquiry -41
headlamp noise 91 suspicious-person 57
headlight crash 92 hit-and-run 98
headphones fireworks 51 inquiry -40
headset civil 95 inquiry 59
headstones vandalism 152
healed animal-bite 87 inquiry -61
health animal-bite 71 inquiry 90 supplement 46
healthy animal 130 inquiry 45
heap animal 56 utilities 63
hear civil -53 inquiry -60
heard civil -48 fireworks 40 welfare-check 50
hearing lost-property 71 supplement 45
hearse parking 140
hearts lost-property -73 vandalism 50
heated civil -55 program 48
heater inquiry -87
heating inquiry 71
heavy inquiry -58
hecho animal 57 inquiry 66
hed harassment 45 threats 42
hedge civil 130 crash-private 99 found-property 50 hit-and-run 60 utilities 51
height inquiry -50 supplement 71 utilities -74
heimlich program 61
held supplement 124
helicopter inquiry 150 supplement 41
hell harassment 80 reckless-driving 51 supplement 49
hello inquiry -66
helmets inquiry -63 program 44
help noise -45 supplement -52
helped inquiry 82 theft 61
helper inquiry -52 program 47 theft 72
helping civil -44 disabled-vehicle 53
helps inquiry 99
hens animal 162 inquiry -108 noise 66
her found-property -44
herd noise 50 program 56
here harassment -42 supplement 42
herencia welfare-check 118
herido crash 94
heridos crash 64 crash-private 64 inquiry -58
hermana inquiry 44 welfare-check 48
herramienta inquiry -41 lost-property 58 theft 137
herramientas burglary-discovered 73 supplement -40 theft 124
herrington lost-property 72
hers civil 77 fraud 50 harassment 49 lost-property 53 parking 47 supplement 49 vandalism 57
herself fraud 50
hert crash-private 89 reckless-driving 81
hes civil -56 inquiry -53
hey suspicious-person 55
hi noise 43
hiccups inquiry 72
hicieron inquiry -50 threats 66
hid suspicious-person 43
hide civil -54 supplement 42 utilities 61
hides fireworks 61 inquiry -60
hiding inquiry -64
higher animal 48
highway supplement -72
hijos custody 75 program 43
hike inquiry 87 supplement 41
hiker inquiry -91
hikers animal 61 found-property -51
hiking inquiry 60
hill inquiry -49 utilities -45
him utilities -42
himself civil -44 suspicious-person 48
hincho inquiry 82
hip utilities 65
hire animal 51 inquiry 73
his program -40
hiss animal 73
hisses animal 63
hissing inquiry -129 noise -62 utilities -42
hit noise -49
hits civil 58 inquiry 89 noise -46 utilities -46
hitting inquiry -101 noise 56
hive animal 92 noise -51 utilities 98
hizo fraud 64 inquiry 42
hoa civil 185 harassment 76
hobby found-property 46 noise 62 supplement 99
hog civil 47
hojas civil 111 inquiry 41
hold inquiry 56 theft -40
holding inquiry -93
holds animal 44 lost-property 41
hole found-property -48 inquiry -80 noise -41 vandalism 108
holes fireworks -47 found-property 55
holiday civil -40 fireworks 41 theft 42 utilities 84
holler noise 69
hollered trespass 51
hollering inquiry -50
hollers inquiry 48 noise 109 utilities 66
hollow found-property 57 inquiry 158
holster found-property 45 theft 84
holy inquiry -40 noise 50 parking 78
hombre animal -55 inquiry -41
hombres suspicious-person 43
homecoming parking 42 vandalism 200
homes inquiry 63 utilities 58
homework civil -48 inquiry 108 program -47
honda crash-private 74 noise -44 suspicious-vehicle 59
honduras inquiry 125 parking 60
honey inquiry -45
honk harassment 65 inquiry -55
honking noise 53
honor civil 49 theft 53
hood disabled-vehicle 48 utilities -40 vandalism 48
hoodie theft 45
hoody theft 70
hook inquiry -69 vandalism 57 welfare-check 84
hooked abandoned-vehicle 54 civil 46 parking 51 theft 49
hooking civil 192
hoop inquiry -42 lost-property 52 noise 48 parking 66 utilities 72
hoping inquiry -47 program 49
hora civil -43 inquiry 84
horario inquiry 102 noise 94 program -74
horas noise 47 utilities 62
horn noise 130 utilities -85
horno inquiry -106
horse inquiry -49 lost-property 45 theft -42
horses inquiry -67
hose utilities -49
hosp inquiry -49 supplement 81
hospice inquiry 48
hospital inquiry 82 noise -47 parking 53 program -71
host civil 106 theft 43
hostage civil 119
hostas animal 50 civil 139 harassment 81
hot civil 91 inquiry -54 utilities -55
hotel inquiry -62 noise 61
hotline inquiry 143 program 70 utilities 60 welfare-check 59
hour civil -56 inquiry -48 noise 73 utilities 61
hours inquiry 109 noise 90 supplement -55
hous noise 71 utilities 108
house program 62
houseboat abandoned-vehicle 67 civil 83
houses inquiry 53 suspicious-person 84 utilities -47
housing parking 78
hovering inquiry -55 supplement 79
how inquiry 185
howling noise 55
hoy inquiry -61 theft -46
hoyo fireworks -41 utilities 84
hr civil -51 harassment 49
hrs inquiry 55 noise 44
hs inquiry -76
hse theft 51
hubby animal -51 crash 51
hubcap crash-private 81 utilities 50
hubo inquiry 91 reckless-driving 60
huele noise -62
huellas harassment 66 inquiry 79
huevo animal -41 vandalism 97
huffing inquiry -52
hull inquiry 63
hum harassment 69 inquiry -42 noise 194 theft -51
human inquiry 87
hume abandoned-vehicle 61 inquiry -59 reckless-driving 41 utilities -48
humming inquiry -72
humo inquiry 44
humps inquiry 97 reckless-driving -52
hums harassment 59 noise 79 utilities 43
hundiendo inquiry 42 noise 42
hundred noise 42
hung fraud 115 inquiry -103 utilities 43
hungry custody 47 inquiry 42 suspicious-person 53
hunt inquiry 45 trespass 72
hunting found-property 68
hurrying noise 83
hurt crash 69 inquiry 44
hurts inquiry -86
hury crash 53 inquiry -42 utilities 59
husbands civil 52
husbnd animal -43
hush noise 43
huskies animal 48 barking 80 noise 84
hvac inquiry -57
hx inquiry 81
hyatt civil 53
hydrant utilities 243
hydrent inquiry -59 parking 86 utilities 164
hymns noise 122
iba threats 43
ice noise 68 parking -43
iced inquiry 47
id found-property 108 program 70 supplement -41 suspicious-person 53
idaho supplement 93
idea harassment 59 theft 76 utilities -56 vandalism 57
identity fraud 214 inquiry -60 supplement -78 theft -60
idling inquiry -49 noise 84 parking 107 suspicious-vehicle 75 welfare-check 42
ido fraud 57
if inquiry 168
iglesia program 44 vandalism 66
ignores civil 96 utilities 67
igual inquiry 43
ill civil 45
illegal inquiry 173
immigrant fraud 42 theft 52
impact inquiry 92
impound inquiry 43 supplement 63
impounded inquiry 84 supplement 82
incendio supplement 74
inch civil 42
inches civil 229 inquiry -68 utilities 50
incident inquiry 68 supplement 147
indiana abandoned-vehicle 43 civil -48 found-property 70 inquiry 77 supplement 89 theft 45 threats 53
industrial inquiry 53
infant inquiry -58
infarto civil -46 inquiry 101 lost-property 70 noise 68 supplement -44
inflatable theft 87
info civil -50 crash 43 crash-private 84 noise -42 supplement -62
ingles inquiry 96
inhaler lost-property 41
inherited inquiry 51
initials found-property 73 supplement 63 vandalism 81
inj crash 50 crash-private 73 inquiry -79
injured animal 118 inquiry -66
injuries crash 100 crash-private 60 fireworks 76 inquiry -113
injury civil 42 crash 47 crash-private 56 inquiry -53 trespass 54 vehicle-theft 42
inmate inquiry 101 supplement -58
inmigracion fraud 48 supplement 45
inn inquiry 46 lost-property 90
inquilino barking 53 civil 138 found-property -54 inquiry -66 trespass 53
ins crash 85 crash-private -46
insane inquiry -41 parking 76 utilities 73
inside civil -46 inquiry -114 theft -42
insisted crash 100 supplement 41 utilities -44
inspection inquiry 74 program -66
inspections civil 91 inquiry 146 suspicious-person -44
inspector inquiry 222
inspects inquiry 187 utilities -56
instagram harassment 99 inquiry 96
install inquiry 49 program -55
instead supplement 47
instructor program -41
insulin lost-property 60
insulina inquiry 70
insults harassment 148
insurance animal -52 civil -67 crash 50 crash-private 114 fraud -49 supplement 64
insured crash-private 49
insurnce inquiry 61 vandalism 140
intercambiamos crash 85 inquiry -52
interlock inquiry 75 program -49 supplement -45
internet crash 54 fraud 41 program 57 utilities 82
intersection utilities 71
inthe parking 81
into crash-private 84
intruder civil 72 inquiry -46
invading civil 76 fraud 105 harassment 64
inventory inquiry 62 theft 59
investigator inquiry 52 supplement 231
invite inquiry 61 program 62
involved crash 62 crash-private 75
ironworks inquiry -60
irs fraud 250 inquiry -64
isnt inquiry -63
items inquiry -98 lost-property 94 supplement 61
itself fraud 47
ivy noise 94 utilities 132
j found-property 58 reckless-driving 51 suspicious-vehicle 76
jack abandoned-vehicle 46
jacket theft 40
jackhammer noise 161 utilities -68
jacks utilities -67 vandalism 115
jail civil -46 fraud 68 inquiry 87
jaja abandoned-vehicle 56 inquiry 110 parking 76
jalando inquiry -49
jale supplement 78
jan found-property 49 supplement 176
janitor inquiry -49
january inquiry 110 lost-property 48 supplement 91
jar civil 43 theft 96
jardin animal 105 inquiry -44 noise -43 utilities 103
jardinero inquiry -40
jeans theft 63 utilities 51
jeep parking 67 reckless-driving 88 supplement 49 theft -66 trespass 43 vehicle-theft 56
jefa inquiry 43
jefe civil 86 harassment 65 inquiry 158
jefferson utilities 45
jeringas abandoned-vehicle 53 found-property 120 inquiry 69
jessamine supplement 66
jesus suspicious-person 40 theft 49 vandalism 42
jet abandoned-vehicle 66 inquiry -102
jetta parking 78
jewelry inquiry -59 theft 88
jimmied burglary-discovered 173 theft 128
jingle noise 128
job harassment 49 inquiry 43 program -44 utilities 63
joe theft 48
joke inquiry 59
joking animal 46 civil -52
jovenes inquiry 67 program 134
joyas burglary-discovered 117
jst crash-private 50 custody 42 inquiry 118 welfare-check 45
jsut crash 49 fraud 48 threats 51
judge custody 85 inquiry 71
juega civil 61 fraud 44 lost-property 61
juegan noise 93
juego program 40 utilities 64
jueves crash 47 inquiry -58 supplement 56 theft 126
jugar utilities 58
juguete inquiry -60
julio fireworks 123 inquiry -61 supplement 58 vandalism 69
july fireworks 91 inquiry 106 supplement 126
jump disabled-vehicle 65
jumped inquiry -60
jumper inquiry 58
jumping trespass 79 utilities -81
jumps disabled-vehicle 63 inquiry -64 noise 64
jumpy animal 58 suspicious-person 60
june fraud 46 inquiry 117 lost-property -43 noise -41 supplement 48 theft 47
junk abandoned-vehicle 47 inquiry 45 utilities 54
junta harassment 54
junto utilities -51
jury fraud 54 inquiry 50
jus found-property 43 supplement 41
juv supplement 81
juvs suspicious-person 42 theft 56
kansas fraud 76
karaoke inquiry -101 noise 278
kasa abandoned-vehicle 75
kaw inquiry 51 utilities 41
kayak found-property 65
kayla program 58
ke fraud 89
kearney animal 80 suspicious-person 55
keeneland civil 65 noise 46
keep civil 70 inquiry 104
keeping civil 47 fraud -54 welfare-check 67
keeps harassment 78 theft 58 utilities -43
keller utilities 103
kennel barking 47
kentucky inquiry 138 parking 40
keps fraud 67 parking 97
kept civil 123 crash -45 fraud 75 hit-and-run 67
kermes program 174
kevin found-property 47
key civil 73 program 48 theft 47
keyed inquiry -42 supplement -54 theft -76 vandalism 340
keyholder inquiry -56
keys found-property 55 lockout 51 lost-property 83 suspicious-vehicle 42
kia inquiry -59 parking 48
kicked inquiry -53 theft 42
kicking civil -41
kicks inquiry -69
kid inquiry -46
kiddie inquiry 84
kidding inquiry 69 parking 44
kidnap custody 49
kidnapped civil 42
kidnapping custody 76
kids inquiry -66 utilities -68 vandalism 44
kiere animal 49 inquiry 98
kiero harassment 42 noise 42 reckless-driving 53 vandalism 72
kill inquiry 47 noise 52 program -41
killed inquiry 77
killer animal 136 civil 71 program 62
killing civil 42 harassment -42 inquiry 91 noise 90
kind supplement -53
kinda inquiry -66
kinder inquiry 76 trespass 57 utilities 52
kindergarten inquiry -92 program 85
kindly utilities 43
kiosk inquiry -68 theft 45
kiss animal 50 crash-private 40 parking -40
kissed crash 88 inquiry -100
kit inquiry -59 supplement 117
kite inquiry -64
kits inquiry 79 program 185
kitten animal 137 animal-bite 106 inquiry -61
kittens animal 111 reckless-driving 64
kmart abandoned-vehicle 67 suspicious-vehicle 66
knees inquiry -57 suspicious-person 52
knife civil -52 found-property 46 theft -41
knives harassment 53 inquiry -42
kno harassment 71 noise 42 utilities 74
knob suspicious-person 72
knock inquiry 64 supplement 71 threats 50
knocked inquiry -107 suspicious-person 101 utilities 56 vandalism 85
knocking inquiry -62
knocks inquiry 52
knot animal 59
know inquiry 108 program -41
known crash-private 46 harassment 98 hit-and-run 49 inquiry -67 suspicious-vehicle 42 theft 58 welfare-check 61
knows civil -53 inquiry -84 noise 117
koi civil 81
kroger crash -48 crash-private 62 hit-and-run 47 utilities -47
ku found-property -41 inquiry 107 noise -50 utilities 142
ky inquiry 108
l lost-property 44
lab inquiry 45 supplement 45
label found-property 140 inquiry 64
labelled inquiry 51
labios inquiry -44
labor abandoned-vehicle 64 civil 101 fraud 63
ladder inquiry -57
ladies inquiry -76 program 74
lado civil 71 inquiry -41
ladra barking 216 civil -43 inquiry -82 noise -55
ladran barking 169 noise -44
ladron supplement 74
lady inquiry -79 supplement -55 utilities -46
lafayette parking 51 suspicious-vehicle 62
lake inquiry -49 lost-property 54
lakeshore inquiry 59 utilities 114
lamina inquiry -65 noise 77 utilities 67
lamp inquiry -44 utilities 88
lampara animal 44 inquiry -82 utilities 41
lancha abandoned-vehicle 61 parking 79
land civil 106 fireworks 70 theft 74
landed animal 49 inquiry -50
landlady civil 90 fraud 50
landline inquiry 43
landlord civil 208 utilities -48
landscaper animal -49 parking 73
landscaping reckless-driving 69
lane parking 56 reckless-driving -44
lansdowne inquiry -95 program 58 utilities 42
lantern inquiry 70
lanyard fraud 67 inquiry -69
laps civil -46 inquiry -48 welfare-check 75
laptop civil 62 inquiry -48 lost-property 70 theft 55
large inquiry -70
las noise 84
last noise -53 supplement 54 suspicious-person 47
lastimado crash-private 84 custody 44 hit-and-run 55 inquiry -40 vandalism 57
lastimo crash 88 supplement 57
latch animal -51 trespass 58
late custody 95 inquiry 65 parking 51
later theft 47
laugh civil 104 vandalism 44
laughed crash 58 harassment 41 utilities -45
laughing animal 40 utilities -48
laughs inquiry 67 noise 61 vandalism 53
laughter noise 69
laundromat vandalism 49
laundry civil 44 supplement -43
lavado inquiry -47
lavadora animal 54 inquiry -65
law civil 56 inquiry 177
lawn theft 66 utilities 58
lawnmower inquiry 50 vandalism 84
laws civil 77
lawyer civil 47 inquiry 135 supplement 105
lawyers civil 90 supplement 88
layin abandoned-vehicle 67 vehicle-theft 70
laying inquiry -72
layoff program 78
lead harassment 52 inquiry -58 program 67
leader program 68
leaf noise 140
league theft 55
leaned animal 41 suspicious-vehicle 50
leaning inquiry -77 parking -42
leans civil 57
learn harassment 51 inquiry -118 program 58
lease civil 267 inquiry 84
leash animal 43 inquiry -52
leather inquiry -95 lost-property 133
leaves civil 80 inquiry 56 suspicious-person 47 utilities 123
leche crash 43 supplement 56
led inquiry -50
lef found-property -63 utilities 95
left civil 41 lost-property 105 program -47 utilities 47 vandalism -56
leg civil -47 inquiry -80
legacy inquiry 46 lost-property 51 supplement 46
legal animal -46 civil 40 inquiry 333 noise 51 supplement -42 utilities -68
legally animal -54 civil 74 fraud 61 inquiry 176
legends lost-property 76
legit inquiry 160 suspicious-person 44 suspicious-vehicle 113
legs inquiry -51 utilities -41
lemon civil 42 theft 74
lemonade inquiry 85
length abandoned-vehicle 45
lengua harassment 50
lent civil 196 inquiry 95 lockout 59 vehicle-theft 81
lentes theft 48
less harassment 62
lessons inquiry 60 welfare-check 66
let inquiry -77 noise -40
letras inquiry -79 vandalism 154
letrero suspicious-vehicle 50 utilities 66
letter harassment 55 inquiry 108 supplement 65 trespass 44
letters civil 45 inquiry -80 vandalism 57
letting program 44 reckless-driving 43 vandalism 45
levanta inquiry -52
levantada animal 45 inquiry -59 utilities 92
levantan disabled-vehicle 61 inquiry 80
levantar inquiry -48
levantarse inquiry 49
leve crash-private 59
lewd inquiry -43 vandalism 109
lex lockout 62 welfare-check 46
lexington inquiry 77 supplement -56
lextran crash 70 found-property 46 inquiry -53
lexus crash 74 crash-private 108 found-property 67 inquiry 72 vandalism 93
lfd supplement 64
lft lost-property 71 supplement 65
lfucg inquiry 94 utilities 139
lg fraud 46
liable inquiry 129
liberty inquiry 66 supplement 71
librarian civil 54 inquiry -40
library found-property 68 parking 50 theft 61 utilities 46
libro found-property 41
licencia crash 53 inquiry 157
license civil -58 found-property 83 inquiry 100 program -64
licensed fraud 78
licenses fraud -43 inquiry 140
licked animal 140 inquiry 77
lid inquiry -46 noise -58 theft -41 utilities 100
lids animal 60 noise 95
lien civil 64 harassment -50 inquiry 80
lies harassment 85 inquiry -100
life program 46 supplement 77
lifesaver inquiry 63 program 104
lifted civil -40 theft 132
lifting inquiry -56
liga utilities 46
light inquiry -76 noise -51 utilities 84
lighter inquiry -69
lighting inquiry -47
lightning inquiry 109
lights utilities 100
lik harassment 55 threats 67
like inquiry 42 program 47
liked inquiry 75
likely burglary-discovered 50 lost-property 60 utilities 52
lil animal 52 barking 59
limb utilities 149
limbs civil 70 inquiry 60 utilities 70
lime civil 48 utilities 65
limestone inquiry -94 noise 62 supplement 41
limit inquiry 169 noise 98 reckless-driving 77
limits fireworks -47 inquiry 45 noise 69 utilities -44
limp inquiry -83
limpia vandalism 43
limping animal 135
lincoln utilities 102
linden inquiry 76 program 90
line noise -44
linea utilities 73
lineman suspicious-vehicle 61
lines inquiry 58
lineup supplement 52
link inquiry -41
linkedin harassment 78 inquiry 56 stalking 96
lion inquiry -42
lip utilities 72
lips civil -41 inquiry -90
liquid inquiry -41
liquor inquiry 53 reckless-driving 84
list inquiry 74 program 54 supplement 71
listed animal 64 fraud 85 program 55 supplement 83
listen parking 93
listening welfare-check 63
listing civil 57 fraud 138 lost-property -43
lit civil -42 inquiry -62
lite utilities 128
literally inquiry -45
lites fireworks 56 utilities 74
lithium inquiry 91 program 42
litter animal -43 inquiry 126 program 54
littering inquiry 86
little inquiry -45
lived animal 54 burglary-discovered 51 crash 45 found-property 41 inquiry 121 parking 50 trespass 56
liver lost-property 49 theft 47
lives harassment 67 program 60
living civil -53 trespass 45
llama animal 95
llamada civil -47 fraud 73 inquiry -56 supplement 134 utilities -50
llamadas civil 43 inquiry -70 program 71
llaman fraud 66 inquiry -96
llamar fraud 69 supplement 56
llamara reckless-driving 57 supplement 93
llantas abandoned-vehicle 85 inquiry -62 noise -51 supplement -65 theft 46 utilities 65 vandalism 78
llave inquiry -90 utilities 109 vandalism 75
llega burglary-discovered 54 supplement 41 theft -41
llegan harassment 51
llegar theft 53
llegaron burglary-discovered 61
llego fraud 71
lleno abandoned-vehicle 54
lleva abandoned-vehicle 62 utilities 48
llevan abandoned-vehicle 54 parking 89
llevando shoplifting 44
llevar disabled-vehicle 61 inquiry 131 program -50
llevara inquiry -49
llevaron burglary-discovered 77 supplement 53 theft 226 vandalism -48 vehicle-theft 57
lleve abandoned-vehicle 45 program 101
llevo inquiry 89 theft 88
lloran animal 66
llorando animal 40 inquiry -40
llorar inquiry -57
llueve civil 73 inquiry 47 noise 40
ln animal -40 disabled-vehicle 51
lo noise -46
load civil 47 fraud 45
loaded found-property 130 inquiry 52
loading civil 52 inquiry -88 parking 118 suspicious-person 47 utilities -50
loan animal 43 inquiry 146
loaner program -44 supplement 43 theft 62
lobby custody 55 inquiry -40 lost-property 57 supplement -46
local inquiry 71
locate inquiry 129 welfare-check 84
lock burglary-discovered 73 civil -51 program 44 theft 71 vandalism 49
lockbox program 172
lockdown program 49
locked inquiry -91 lockout 43 theft 80
locker inquiry -50 theft 121 vandalism -42
lockout civil 66 lockout 120
locks civil 107 inquiry 45 vandalism 76
locksmith lockout 130
lodge inquiry -110 lost-property 54 parking 40
loft inquiry -43
log fireworks 55 inquiry -43
logged civil -42 custody 65 harassment 47 inquiry -126 vandalism 134
logo noise 41 suspicious-vehicle 52
logs inquiry 142
lonchera lost-property 64 parking 52 vandalism 40
lonely animal 51 inquiry -79 program 42 welfare-check 120
long program -49 utilities 50
look animal 52 civil -63
looked inquiry 51 suspicious-person 76
lookin inquiry -51 program 57 suspicious-person 60
looking animal 64 inquiry 62 suspicious-person 57
looks animal 46 utilities 53
loop utilities 51 welfare-check 77
loose animal 61 utilities 74
lord crash-private 66
lose lost-property 64
losing inquiry 68 noise 111
loss inquiry -88 program 58
lost civil -45 found-property -50 lost-property 256 noise -46
lot crash -47 crash-private 81 fraud -42 supplement -51
lots noise -42
lottery fraud 76
loud animal -44 civil -49 inquiry 46 noise 232
loudly inquiry 55
louisville inquiry 136 supplement 91 theft -41
love inquiry -61
lovely inquiry 48 noise 116
loves animal 83
low utilities 53
lower inquiry -48
lowes crash-private 72 hit-and-run 45
lp shoplifting 99 supplement -40
lsot inquiry -78 lost-property 210
luck harassment 102
luego civil -51 inquiry 55
lugar parking 249 utilities -55
lump animal -56
lunch inquiry -56 parking 58 theft 47 utilities -45
lunchbox harassment 45
lunes supplement -40 suspicious-vehicle 48 theft 138
lungs noise 57 program 68
luz utilities 124
lying inquiry -72
lyle inquiry 56 welfare-check 65
lyrics harassment 60
m inquiry -48 suspicious-person 60 utilities -52
macetas animal -48 theft 61
machete civil -54
machetes found-property 59
machine fraud -47 noise 105
macy shoplifting 98 trespass 62
mad harassment 41 supplement -55 theft 43
made fraud 44 harassment 62 noise -48 supplement -44
madrugada civil -41 noise 42 suspicious-person 52
maestra program 71
magazines civil -82 fraud 194 harassment 99 theft 67
magician civil 88 inquiry -56
maid civil -45 inquiry 138 noise 46 parking 46 utilities -61
mail inquiry 45 supplement -45
mailbox crash 75 suspicious-person 51 vandalism 91
mailboxes suspicious-person 81 vandalism 93
mailed fraud 65 supplement 64 theft -42
mailing harassment 59 inquiry 61
mailman animal 46 inquiry -49 theft 56
mailroom theft 56
main inquiry 49 utilities 66
mainly reckless-driving 46 utilities 56
make civil 143 supplement -63
maker civil 42
makes civil 40 harassment 47
making fraud -43 inquiry -50
mal harassment 49 inquiry -84
male inquiry -94
malibu disabled-vehicle 53
mall lost-property 52 reckless-driving 59 theft -47
malo inquiry 42
mamaw utilities 41
man inquiry -88 suspicious-person 75 utilities -41
manager civil 97
manages noise 73
manana civil -56 noise 63
manda harassment 118
mandaba supplement 67
mandan civil -43 harassment 56 supplement 45
mandando inquiry -58
mandar animal 74 barking 63
mandara fraud 150 inquiry -63
mandated supplement 51
mande fraud 86
manden inquiry -49 vandalism 51
mando civil -42 fraud 44 supplement -58
maneja inquiry 45 parking 44 reckless-driving 53
manejando inquiry -55
manejar lost-property 42 theft 53
manejo inquiry 95
manhole noise -51 utilities 106
mannequin found-property 49
mansito animal 78
manure inquiry -46 utilities 112
many civil -47 program -50 supplement -42
map inquiry 62 theft 131 vandalism 62
mapache animal 233 inquiry -43
maple inquiry -46 vandalism 69
maquina noise 54
marathon inquiry 126
marble trespass 79 vandalism 84
marbles inquiry 56
march inquiry 74 supplement 95
marching inquiry 55 noise 111
marco noise 41
mare civil 57 reckless-driving 66
mariachi noise 94
marina civil 74 inquiry 55
mark crash-private 42 inquiry 47
marked found-property 74 inquiry 90
marker utilities 57 vandalism 168
market civil 72 fraud 81 program 74
marketplace inquiry 44 supplement 150 vehicle-theft 72
marks vandalism 45
marque harassment 58 program 43
marriage inquiry 81
married inquiry 91
marshal civil 63 found-property 47 inquiry 86 supplement 107
mart supplement -60
martes hit-and-run 46 inquiry 69 supplement 71
marzo fraud 41 inquiry 54 supplement 55 threats 49
mas noise 58
mascot lost-property 119 theft 101
mask theft 58
masked animal 62
mason fraud 60 inquiry 62 supplement 45
mass inquiry 66
massage inquiry -42
master found-property 40 lost-property 49
masterson inquiry -72 theft 53
mastiffs animal -56
mat animal 43
mata lost-property 49 utilities 78
matan animal 60 fraud 95 inquiry -75 noise 72 utilities 47
matando utilities 96
matches inquiry -53
mato animal 57 inquiry 46
matricula lost-property 93
matter civil 105 inquiry -121
mattress utilities 61
mattresses inquiry -70 suspicious-person 53 utilities 129
maxwell abandoned-vehicle 46 hit-and-run 54
may inquiry 69 supplement 64
maybe inquiry -71 vandalism 94
mayo civil 42 fraud 47 supplement -49
mayor inquiry 121
mayores inquiry 121 program 156
maze utilities 55
mcdonald custody 109
mcdonalds custody 55 inquiry -58
me harassment 56
meadowthorpe animal 123
meals inquiry 76 supplement -41 welfare-check 49
mean harassment 48 inquiry 46 noise 42
means civil -62 disabled-vehicle 44 program 42 suspicious-person 59
meant abandoned-vehicle 55 inquiry -43
measured harassment 70 inquiry -42
measuring inquiry 97 suspicious-person 178 trespass 61
meat animal 53 suspicious-person 45
mecanico civil 189 inquiry 59
mechanic civil 178 disabled-vehicle 40 supplement -42 theft 41
med inquiry 57 utilities 68 welfare-check 74
media inquiry -72 noise 40
median inquiry -45 theft 56 utilities 73 vandalism 42
mediation civil 105 noise 47
medic lost-property 53 supplement 85 utilities 49
medical inquiry 87 utilities 55
medicare inquiry 78
medicinas inquiry 52
medicine inquiry -44
medics inquiry 92 lost-property 40 supplement 62
medidor theft 59 utilities 189
medio inquiry -51
meds civil -41
meet program 49
meeting inquiry 98 program 66
meets inquiry -93 program 45
megaphone noise 259
meijer crash -54 crash-private 84
melted civil 59 fireworks 56 vandalism 42
member trespass 62
memes harassment 99
memorial abandoned-vehicle 46 parking 89 vandalism 83
memory program 41
memphis supplement 67
men civil -41 inquiry -64 parking -53 utilities -40
mensaje fraud 70
mensajes harassment 180
mental inquiry -74 program 40
mention civil -40 inquiry -56 suspicious-person 123 vandalism 68
mentioned harassment 87
mentions civil 97 noise 48
mentira harassment 78
meowing animal 200 inquiry -54
merely civil -50 noise 95
mes abandoned-vehicle 126 supplement 66
mesa inquiry -78
meses utilities 64
mess civil 69
message inquiry 58 supplement 153 utilities -47
messages harassment 87 inquiry 69
met harassment 52
metal found-property 45 fraud 54 inquiry -47 lost-property 41 suspicious-person 49
mete inquiry 81
meten utilities 116
meter inquiry 64 parking 46 suspicious-person 42 utilities 73
metered inquiry 138 parking 79
meters inquiry 59 parking 116
meth inquiry 48
metieron burglary-discovered 73 inquiry -82 supplement 83
metio civil 60 inquiry -77
mexicano inquiry -78 lost-property 53
mexico civil 43 fireworks 40 inquiry 65
mgmt civil 111 noise 99 utilities 58
mgr noise 46 supplement 60
mia civil 73 fraud 58
mice animal 42 civil 43 inquiry 100
microsoft fraud 113
microwave utilities 41
middle inquiry -73
midland utilities 46
midnight noise 128 suspicious-person 47
midway vandalism 84
miedo theft 46 utilities 66
mientras burglary-discovered 52 parking 58 program 85 supplement -45
might program 79 supplement -46 utilities 43
migra suspicious-vehicle 59
migracion inquiry 69
mil fraud 97 inquiry 50
miles crash-private 50 inquiry 60
military inquiry -45
milk lockout 51
mill utilities 71
miller suspicious-vehicle 74
min inquiry -105 supplement -51 suspicious-vehicle 40 theft -67
mind civil -49 inquiry -47
minds noise 68
mine animal 53 found-property 61 theft 46
minecraft harassment 73
mini reckless-driving 87
minivan inquiry -54 utilities -44
minor crash 52 crash-private 81 supplement -47
mins inquiry -45
minute civil 56 inquiry 54
minutes inquiry -62 theft -46
minutos inquiry -41
mio animal-bite 71 supplement 79
mirror crash 135 hit-and-run 114 inquiry -60 vandalism 65
mirrors abandoned-vehicle 44 crash 169 hit-and-run 42 inquiry -55
mis inquiry -57 lost-property 44
misma inquiry -71 supplement 57
misplaced lost-property 132 theft 66
miss theft 53
missed supplement 90 theft -54 utilities 60
misses utilities -103
missin animal 57 theft 67
missing inquiry -45 lost-property 84 noise -47 supplement 61 theft 151
mistake found-property 50 inquiry 61 theft 42
mitad civil 87 inquiry -59
mix animal 84 inquiry 129
moan supplement 58
moaning inquiry -77 noise -41
mobile lost-property 42 parking 60
mochila inquiry -48
mofle noise 125
moja civil 49 utilities 57
mojada civil 102
mojo inquiry 56
molesta harassment 58 reckless-driving 57
molino inquiry -42 noise 76
moment disabled-vehicle 60 inquiry 81 reckless-driving 49 suspicious-person 75
mommy civil -49
moms welfare-check 66
mon burglary-discovered 60 inquiry 90 supplement -46 theft 64 utilities 41
monday supplement 53 theft 46
mondays parking -45 utilities 54
money fraud 184 theft 65
monitor inquiry 41
monkey lost-property 58
monoxido inquiry 67
monte abandoned-vehicle 60 inquiry -55 noise 41 program 42
month harassment 40 inquiry 41 noise -54 theft 47 utilities 68
monthly inquiry 44
months civil 125 harassment -50 inquiry 61 vandalism 51
moon animal -46 noise 68
mop theft 42
moped abandoned-vehicle 102 vehicle-theft 58
morada inquiry -42
moradito inquiry -49
mordio animal -60 animal-bite 115
more parking 46 supplement 51
morir civil 50 inquiry 59
morn suspicious-person 71 trespass 78
mornin found-property 60 vandalism 84
morning inquiry -47 noise 86 reckless-driving 62
mornings animal 57 inquiry -52 noise 50 utilities 78 vandalism 49
morros vandalism 66
morrow animal 61 supplement 42 utilities -46
mortar found-property -62
mortified inquiry -49
mos animal-bite 45
moscas animal 50
mosque theft 57
moss utilities 42
most reckless-driving 84
mostly inquiry -82 noise 53
mostrador crash-private 42
mother inquiry 48 welfare-check 43
mothers civil 68 inquiry -48 supplement -66 vandalism 61
motion inquiry -51
motor inquiry 44
motorhome abandoned-vehicle 48 parking 75
motorist crash 55 utilities 51
mountain inquiry 66
mouse animal 62 fraud 71
move civil 81 utilities -40
moved civil 72 fraud -42 utilities 46 welfare-check 44
mover inquiry -48
movers civil 44 lost-property 110 parking 56 theft 96
moves civil -40
movie fraud -40
moviendo inquiry 45
movies vandalism 42
moving utilities -52
mow inquiry -63 threats 61 utilities 71
mowed theft 62
mowing noise 86
mows civil 109 utilities 60
mph hit-and-run 44 reckless-driving 61
mr inquiry -59 noise -43 welfare-check 73
mrs utilities -42
msg supplement 78
mt hit-and-run 69
mtg civil -57 inquiry 73 program 87
much inquiry 45 parking 44 utilities -43
muchacha inquiry -73
muchachos inquiry -54
muchas inquiry 93
mucho inquiry -72 noise 58 reckless-driving 60
mud animal 44 crash 85 disabled-vehicle 92 inquiry -75 reckless-driving 42
mudanza civil 166 parking 99
muddy animal 46 inquiry -72 theft 97
muebles civil 62 inquiry 44 noise 41
muere inquiry 40
muero crash 88 inquiry -92 lost-property 54 supplement 50
muerta found-property -43 inquiry 59 noise 122
muerto animal 145 inquiry -45
muertos animal 110
muestra inquiry 108 supplement 96
mueva parking 76
mueven noise 77
muffins inquiry -55
muffled inquiry -43
mug inquiry 54
mugged inquiry 51
mujeres inquiry 41
mulch inquiry -57 suspicious-person 57
multa animal 64 civil -77 inquiry 187 parking 63 supplement 45
mumbles inquiry -49
mums theft 94 vandalism 85
mural inquiry 46 parking 84 utilities -55
murder civil -44 inquiry 54 lost-property 44 noise 85 parking 45 utilities 41
murdered animal 56 noise 72 vandalism 95
murdering inquiry -134 noise 200
murio disabled-vehicle 40
muro civil 87
murphy animal 56
museum inquiry 171 program -56
music noise 91
musica noise 208
must inquiry 190
mustang noise 116
muy animal 51 inquiry -123 reckless-driving 44
myself supplement 63 theft 100
mystery inquiry 94 program -45
n inquiry -42
nabor civil 162 harassment 100 noise 44 parking 63
nacido found-property -46
nacimiento found-property 68 theft 44
nacio inquiry -43
nada harassment 47
nadie burglary-discovered 43 crash 68 inquiry -47 theft 53 vandalism 52
nail fraud 43 inquiry -64
nailed inquiry -77
nails civil 60 utilities 76
name found-property 63 fraud 83 harassment 44 supplement 51
named animal 76 harassment 48
names civil -42
nami program 81
nana civil 45 theft 40
nanny inquiry -69
nap inquiry -54 noise 92
napkin inquiry -62
napping inquiry -56
naranja abandoned-vehicle 46 inquiry 132
narcan found-property -55 inquiry 67 program 50 theft -51 utilities -41
narcanned inquiry 60
nashville inquiry 46
nasty fraud -48 harassment 275 inquiry -112
national inquiry -70 program 265 utilities -51
nativity animal 87 theft 48 vandalism 94
nature animal 97 inquiry 66
navidad abandoned-vehicle 66 noise 90 theft 41
navy civil 42
naybor civil 109
nb inquiry -48
nbr supplement 75 suspicious-vehicle 51 theft 42
nearly reckless-driving 41 utilities 80
neat trespass 87
necesita inquiry 48 program -42 theft 42
necesitan civil 83 inquiry 63
necesito inquiry 76 supplement 65
neck inquiry -52
need inquiry 93 program -84 supplement 54
needed disabled-vehicle 49 inquiry 41 program 56
needing civil -54
needle inquiry -46
needles found-property 58 utilities 129
needs inquiry 155 supplement 93
neg crash 45 crash-private -50 trespass 50 utilities 101
negocio burglary-discovered 54 program 51 vandalism 64
negra inquiry -44
negro inquiry -66
neighbor civil 83 noise 42
neighborhood inquiry -144 program 188
neighbors civil 49 inquiry -59 noise 70
neighbour found-property 87
neither inquiry -50
nena lost-property -74
neon inquiry 89 noise 91 utilities -50
nephew supplement -42 welfare-check 49
nerf civil -50
nerves inquiry 126 supplement 45 utilities 66
nervous inquiry 80 suspicious-person 98
nest animal 86
nesting animal 127 utilities -44
netflix inquiry 72
nevada found-property 41 fraud 101
never civil 55 fraud 84
nevr fraud 75 harassment 72
new inquiry 87
newborn civil -45 found-property -49
news inquiry 81 noise 59 program -47 supplement 46
newspaper civil 90 suspicious-person 42 utilities -40
newspapers inquiry 70 program 41
next noise 74
nextdoor suspicious-person 78
nice civil -53 harassment 45 noise 77 parking 69 theft 67
nicely harassment 62
niece inquiry -63
nieghbor civil 55 parking 42 utilities -57
nieghbors animal 51 civil 64 inquiry -56 noise 89
nieta inquiry 48
nieto fraud 69 utilities -40
nietos inquiry 81
nieve vandalism 57
night inquiry -49 noise 71 vandalism 45
nightgown inquiry -55
nightly fraud 63 noise 125 utilities 58
nights noise 74 reckless-driving 43 supplement 101 utilities -47
nightstand lost-property 86 theft 54
nina inquiry -83
nine abandoned-vehicle 61 civil 62
ninera civil 43
nineteen fraud 72 inquiry -44
ninety found-property 46 theft 56 welfare-check 41
ninguna utilities 59
nino animal -41 custody 44
ninos inquiry -51
nipped animal -69 animal-bite 230 found-property 47 inquiry -61 supplement -41
nissan parking 56
nite fireworks 61 noise 107 supplement -48 suspicious-person 42
nob supplement 67 suspicious-person 86
nobdy animal 77 inquiry -58 parking 88
nobody utilities 52
noc parking 65 reckless-driving 50 utilities 63
noche barking 91 theft 77 vandalism 48
noches inquiry -46 noise 44 parking 57
nodded inquiry 69 suspicious-person 56
noe inquiry -45
noise noise 51 supplement -42
noises abandoned-vehicle 61 supplement 45 suspicious-vehicle 48
noisy animal 98 barking 72
nomas civil -50 noise 42 supplement -42
nombre fraud 56 supplement 71
non inquiry 74 supplement -43
nonsense harassment 59
nonstop noise 42 utilities -54
noon parking 46
noose inquiry 93
northbound inquiry -49
nos utilities -43
nosotros crash-private 65 hit-and-run 72
nota crash-private 90 inquiry 82
notario fraud 124
note crash 52 crash-private 117 fraud -53 harassment 66 hit-and-run 51 lost-property -43 utilities -48
notebook reckless-driving 111
noted custody 90 inquiry -123 program 41 vandalism 78
notes civil 74 harassment 168 inquiry -67
nothin civil 70 suspicious-person 79 trespass 75
nothing burglary-discovered -45 civil -48 suspicious-person 47 theft -60 vandalism 56
notice civil 44 inquiry 101 supplement -41 utilities 85
noticed theft 81 vandalism 41
noticias inquiry 98 program 50
notified inquiry -74 welfare-check 70
notify inquiry 41 supplement 42
nov inquiry -107 supplement 90
novel inquiry 73
novela inquiry 41 noise 61
november inquiry 52
novia inquiry 74 welfare-check 54
nr utilities 81
nubmer crash 52 inquiry 152 supplement 52
nuclear inquiry 44 program 66
nueva inquiry 65 supplement 67 utilities 54
nueve inquiry -50 noise 47 utilities 43
nuevo found-property 50 inquiry 100
nuisance inquiry 41
numb inquiry -62
number civil -53 crash 40 fraud 52 inquiry 45 supplement 47
numbers abandoned-vehicle 45 found-property 75
numbr crash 52 fraud 44 program -41
numero civil -46 fraud 57 program -49 supplement 83 utilities 51
nunca fraud 93 harassment 46 inquiry -44
nurse inquiry 43
nursery animal 60
nurses inquiry 41
nuts noise 59
nxt civil 42 inquiry -58 noise 105
o inquiry 57 utilities -41
oak utilities 67 vandalism 57
obra theft 68
obscene fraud -44 harassment 136 vandalism 80
occ fraud 58 shoplifting 44
ocho abandoned-vehicle 71 utilities 61
oclock inquiry -71 noise 58
oct program 48 supplement 80 utilities 42
october inquiry 137 noise 82 reckless-driving 54
ocupa civil -50 inquiry 98 reckless-driving 41
ocupo crash-private 69 hit-and-run 45 inquiry 88
od supplement 54
odd civil -58 harassment 55 inquiry 89 noise -43 suspicious-person 85
odor supplement 97
ofc civil 47 inquiry -85 lost-property 44 supplement 86
ofcr burglary-discovered 72 inquiry -46 supplement 99
off theft 52
offc civil 85 supplement 79
offce animal 96 civil 65 fraud 63
offender inquiry 110 program -57 supplement -45
offenders inquiry 84 program -47
offered theft 53
offers inquiry -95 vehicle-theft 62
office supplement -64
officer fraud -52 inquiry -69 noise -46 program 102 supplement 107 utilities -50
officers inquiry 113 program 109 supplement 86 theft -51
official harassment 48 inquiry 81
ofice inquiry 80
oficial civil 48 fraud -43 inquiry -62 program 76 supplement 149
oficina inquiry 41 lost-property 49
often program 56 suspicious-person 63
oh utilities 54
ohio fraud 51
oi animal 59
oiga inquiry 75
oigo noise -40
oil fraud 51 utilities -70
oir noise -49
ojo inquiry -45
ojos inquiry -78
ok crash 46 inquiry 54 welfare-check 42
okay crash 42
old civil -42
older theft 44
olds inquiry 106
olia reckless-driving 75
olmo abandoned-vehicle 44
olvido inquiry -57 lost-property 249
ones inquiry -83
only civil -52
onto civil 53 inquiry -68 utilities -46
op civil 87
opal inquiry -45 theft 48 utilities 101
opend fraud 137
opened fraud 94 inquiry -74 suspicious-person 69 utilities -60
opening vandalism 69
opens parking 52 utilities -46
opera noise 92
operar civil 73 fraud 100 inquiry 59 supplement -42
operator inquiry -51
options civil -51 harassment 126 inquiry 109 noise 58
or inquiry 86 program -42
orange found-property 63 suspicious-person 49
orchard vandalism 65
orden inquiry 118
order custody 43 inquiry 122
ordered inquiry -42
orders utilities 68
ordinance inquiry 169 noise 112
ordr harassment 89
oregon civil -48
organ inquiry -48 utilities 59
organizer inquiry -45
orilla animal 87
oscuro utilities 50
osha inquiry 138 supplement -42
other crash-private 44 inquiry -47 noise -47
others fraud 57
otra fraud 40
otro crash-private 69 hit-and-run 42
ought civil 78 inquiry 81 utilities 40 vandalism 49
our civil 51 program 43
ours burglary-discovered 56 crash-private 50 inquiry -80 supplement 44
outage inquiry 52 utilities 59
outlet civil 43 theft 62
outside civil -59 inquiry -69 noise -42 supplement -41
outta theft 136
over civil 44 vandalism 50
overcharged civil 161 fraud 128 theft -64
overdose found-property 46 inquiry 81 program 56
overdosed inquiry 42 lost-property 65 program -73
overflowing utilities 61
overlook inquiry -47 lost-property 40 vandalism 65
overnight hit-and-run 50 inquiry 63 supplement -43 theft 80 vandalism 106
overpass inquiry -47
overtime civil 57 inquiry 81 lost-property 61
ovr disabled-vehicle 56 parking 50 theft 99
owe civil 109 harassment 63 inquiry -143
owes civil 76 inquiry 62
own crash-private 63 inquiry 64
owned crash-private 68 hit-and-run 64
owner animal 109 animal-bite 54 crash-private 45 found-property 50 harassment -40 program 44
owners animal-bite 41 barking 58 inquiry 57 noise 56
owns civil 50 found-property 42 inquiry 131
oxford utilities 96
oxy inquiry -67 theft 73
oye inquiry -65 noise 49
oyo inquiry -47
p supplement 54 suspicious-person 69 trespass 65 utilities 66
pa inquiry 128
pacemaker inquiry 71
pacing noise 63
package civil 47 theft 136
packages inquiry -57 theft 108
packed custody 75 theft 68
paddle found-property 48
padrastro inquiry -42
padre burglary-discovered 57 crash-private 42 program -43 supplement 46
paga civil 225 inquiry 97 vandalism 50
pagan civil 114 inquiry 118 vandalism 48
pagar civil 112 inquiry 100 utilities -61
page harassment 75 inquiry 98 supplement 52 suspicious-person 40
pages supplement 99
pago animal 57 fraud 83 inquiry 112
pague fraud 86 inquiry 57
paid civil 92 fraud 163 inquiry 42 parking 41 theft -41 utilities -40
paint found-property -48 harassment -41 hit-and-run 57 utilities 95 vandalism 103
paintball vandalism 103
painted found-property 41 inquiry 45 program 90 theft -43 vandalism 146
painters program 55
painting utilities 70
pair animal 66
pal hit-and-run 46 inquiry -56 vandalism 50
palabras civil 56 reckless-driving 79
pale inquiry -42
palisades lost-property -69
pallets theft 42
palumbo inquiry -50 theft 72
pamphlet civil -56 inquiry 145 program 145
pamphlets inquiry 62 suspicious-person 102 trespass 66
panaderia burglary-discovered 52
panal animal 47 inquiry 43
pancakes inquiry 102
pandilla inquiry -66 utilities 56 vandalism 77
pane vandalism 147
panel civil -49 inquiry -78
panera parking 80
panicked inquiry 73
pantry animal 48 inquiry -59
panza inquiry -66
papa custody 49
papas civil 65 parking 48 program 61
papel civil -41 crash-private 96
papeles inquiry 104 supplement 71
papelito crash-private 132 harassment 64 inquiry -50
paper custody 45 program -45
papered vandalism 160
papers civil 48 custody 94 inquiry 97
paperweight inquiry 83
paperwork civil 43 custody 46 inquiry 105 supplement 51 trespass 83
paquete inquiry 43 theft 47
para civil -54 inquiry 58 program 62
parada found-property 59
parade civil -44 inquiry 96 supplement -44
parado disabled-vehicle 41 inquiry -52
parakeet animal 190
paramedics inquiry 96 program 66
paran inquiry 40 parking 49 supplement 75
parcel inquiry -41 theft 43
pardon inquiry 53
parece animal 83 utilities 54
pared inquiry -46 vandalism 43
parent inquiry 46
parenting custody 104 inquiry 88
parents reckless-driving 53 theft 58
paris crash 70 utilities -54
park civil -40 inquiry 55 parking 58 program -43
parkd parking 118
parked civil -57 crash 42 crash-private 90 inquiry -64 parking 156 suspicious-vehicle 45 utilities -64
parkin parking 127
parking civil -50 parking 70 supplement -40
parks parking 255 utilities -89
parkway inquiry 46
paro hit-and-run 47 noise 43
parole inquiry 163
parpadea utilities 151
parque found-property 55 utilities 56
parroquia inquiry -57
parrot animal 219 noise 100
part supplement 41
parte hit-and-run 47
partera inquiry 42
partial reckless-driving 82 theft 51 trespass 53 vandalism 59
partido civil -58 noise 91 parking 45
parties crash-private 90 inquiry -43
partner civil 41 inquiry -73
parts harassment 151
party noise 69
pasa noise 62
pasada inquiry 56
pasado inquiry 51 supplement 87
pasan reckless-driving 128 utilities 89
pasaporte found-property 50 lost-property 123
pasar barking 47
pase noise 50 program 48
paso reckless-driving 55 supplement 42
pass inquiry -48 lost-property 80
passcode inquiry -44
passed civil -44 program -49
passenger inquiry -44
passerby disabled-vehicle 57
passes inquiry -97
passport found-property 104 inquiry -41 lost-property 122
password civil -52 fraud 95
past noise 50
pastel animal 47 burglary-discovered 67
pastillas inquiry -40
pasto inquiry 96
pastor harassment 48 program 93
patch inquiry -49 utilities 61 vandalism 48
patched inquiry -50 utilities 219
patches inquiry -51
path animal 103 utilities 107
patient supplement 75
patients inquiry 48 supplement 79
patio civil 91 theft 78
patrol inquiry -64 program 132 reckless-driving 43 supplement -41 suspicious-person 105 utilities -69
patron civil 60
patrona crash 89 crash-private 88
patrulla inquiry -44 program 92 reckless-driving 74
paul found-property 54
pavement disabled-vehicle 61
pavilion inquiry 75
paving noise 49
paw animal 133
pawn found-property 100
pawned inquiry 107 supplement -57 theft 96
pax harassment 69
pay civil 136 fraud 92 inquiry 43 shoplifting 48
paying lost-property 47
pays civil 181 fraud -47 inquiry 92 parking 48 utilities -74
pd abandoned-vehicle 49 inquiry -75 program 84
peace civil -48 inquiry 71 vandalism 61
peaceful inquiry 77 noise 53
peacock animal 264 inquiry -56
peacocks animal 178
peatonal utilities 94
pecho inquiry -56
pedal inquiry -85
pedir civil -47 harassment 46 inquiry 45 supplement -54
peds supplement 49
pee trespass 48
peed inquiry -59
peeling inquiry -43 utilities 70
peep inquiry -47 welfare-check 41
peeping animal 73 inquiry -51
peer inquiry 45 program 90
pega inquiry -54
pegaba inquiry 63
pegar crash 56 crash-private 74 hit-and-run 44 inquiry -61
pego crash 68
pegue crash 92 inquiry 46
pelea animal 60 inquiry -50
peleando animal 65 barking 60
pelearon civil 97 inquiry -40 welfare-check 108
peleo inquiry 86 supplement 70
pelicula inquiry -70 utilities 49
peligro inquiry 58 utilities 61
pellet found-property 65 vandalism 121
pelos inquiry 59
pelota civil 49
peluqueria animal 62 inquiry -53 vandalism 43
pelvis animal 73 crash 66
pena crash 44
pencil animal 73 inquiry 56
pendant inquiry -66
pennies inquiry -55
penny harassment 53
people inquiry -48 vandalism -45
peor inquiry 51 reckless-driving 87
pepper inquiry 103 vandalism -55
pepperoni inquiry -90
perdi found-property -50 inquiry -92 lost-property 292 supplement -63
perdida lost-property 46 program 81
perdido animal 108 civil 45 custody 40 inquiry -48 welfare-check 61
perdieron inquiry 145
perdio animal 109 inquiry -57 lost-property 95 supplement -43
perdone inquiry -76
perfectly welfare-check 76
perfume animal 54 inquiry -81 lost-property 53 shoplifting 54
perico animal 225 noise 74
period inquiry -56
permiso inquiry 227 program -64 trespass 47 utilities -40
permission animal 78 inquiry 85
permit inquiry 221
permite fireworks 44 noise 76
permitido civil -58 inquiry 182
permits inquiry 120 noise 78 utilities -50
permitted inquiry 199 noise 73
perra inquiry -63
perrita inquiry 60
perrito animal 71 fraud 51 inquiry -41
perro animal 104 barking 91 civil -41 inquiry 53 noise -50 utilities -50
perros animal 103 barking 123 noise -49
person animal 40 inquiry -99
persona found-property -50 fraud 59
personas inquiry 71 theft 44
pest suspicious-person 133
pet animal 120 inquiry -55
petition barking -49 inquiry 183 noise -54 reckless-driving -45
pets animal 76 lockout 132
petting inquiry -42
petty civil 128 inquiry -68
pew theft 52
ph utilities 45
pharmacist fraud 47
pharmacy theft 54
phoenix found-property 58 trespass 68
phone inquiry -85
phoned supplement 46 welfare-check 52
phones harassment 93
photo harassment 54 inquiry -61 supplement 52 suspicious-person 41
photographed crash 43 suspicious-person 72
photographer civil 94 parking 54 theft -49
photographing fraud -42 suspicious-person 151
photographs found-property 59 suspicious-person 43
photos civil -45 fraud 68 harassment 120 supplement 77 theft -54 utilities 61
physical civil 87
piano civil 94 inquiry -63
pic harassment 82 inquiry -79
picadome found-property 72 utilities -40
picaron vandalism 66
pick custody 45
picked civil 60 found-property 100 parking 55 suspicious-vehicle 45 theft 45
picker inquiry -49
picking inquiry -65 lost-property 47 parking 40
picks animal 95 civil -43 inquiry -55 theft 57 trespass 65
pickup parking 59
picnic vandalism 124
picric inquiry 46
pics civil -43 harassment 79 theft 40 vandalism 57
picture harassment 53 supplement 62
pictures fraud 64 harassment 97 noise 57 utilities 71 vandalism 81
pide crash 59 inquiry 109 program 52 supplement 54
piden civil 57 inquiry 46 utilities 42
pidieron fraud 51
pidio inquiry 52 welfare-check 41
pido inquiry 56 utilities 63
pie utilities 52
piece inquiry -52
pieces crash-private 48 hit-and-run 91
piensa civil 45 theft 67 utilities -45 vandalism 52
pierna inquiry -61
pies crash-private 55
pig harassment 50 lost-property 122 theft 81
pigeon animal 171
pigeons animal 95 welfare-check 44
pil theft 89
pila inquiry 71 program 79
pile inquiry 52 utilities 61
piled parking 76 utilities 111
piling civil 54 inquiry -40
pill found-property 61 inquiry 88 program 62
pillar inquiry 47
pillow civil 52 inquiry -49
pillowcase animal 49
pills civil -50
pin found-property -68 inquiry -43
pinata noise 59
pinch inquiry -74 utilities -42
pine civil 53 inquiry -59
pineapple found-property -54
ping theft 49 vehicle-theft 76
pinging supplement 102 theft 67
pink inquiry -78 vandalism 70
pinnacle fireworks 63
pinned animal -45 civil -44 inquiry -58
pintada animal 84 inquiry -65
pintaron inquiry -61 vandalism 213
pinto civil 41 inquiry 57
pintura civil -47 hit-and-run 50 inquiry 50 vandalism 67
pio inquiry 88
pipe found-property -41
pipes noise 66
pirate animal -51 inquiry -115 theft 191
piso inquiry -52
pisto civil -44 theft -40
pistols program 45
pit inquiry 74
pita civil 49 noise 52
pitando parking 58
pitch vandalism 54
pitcher harassment 53 inquiry 83
pitching burglary-discovered 44
pits inquiry 62
pizza civil 41 inquiry -136
pk crash 47 inquiry -46 welfare-check 54
pkg found-property 74 theft 114
pkwy parking 47 suspicious-vehicle 51
placa found-property 56 hit-and-run 71 reckless-driving 48
placard inquiry 63 parking 102
placas abandoned-vehicle 55 found-property 50 reckless-driving 53 supplement -49 theft 110
place civil 45
placed inquiry 99 reckless-driving -45 utilities 79
plain theft 71
plan civil -48
plane inquiry 41
planks theft 67
planned custody 45 suspicious-person 84 utilities 46
planning civil -46 inquiry 132 noise -47
plant program 60 supplement -46
plantas civil 122
planted animal 59 program -40
plants civil 64 inquiry 72 theft 106
plaque inquiry 77 theft 114 vandalism 87
plaster civil 56
plastico vandalism 70
plate abandoned-vehicle 44 civil -45 hit-and-run 57 inquiry -94 reckless-driving 112 theft 83 vandalism -41
plates abandoned-vehicle 81 inquiry -47 noise 57 parking 78 reckless-driving 56 suspicious-vehicle 55 theft 59 utilities 45
platica program 159
platicando crash 95 crash-private 63
platico theft 45
play abandoned-vehicle 41 fraud 50 noise 51 theft 49 utilities -58
played animal 51 noise 112
player inquiry -42
playground found-property 53 inquiry -65
playin harassment 50
playing noise 66
plays noise 98
plaza inquiry -43 trespass 87
pleasant abandoned-vehicle 72 parking 63 suspicious-person -47
please supplement 67 theft -50 welfare-check 43
pleased fraud 62
pleito parking 76
plomero civil 69 inquiry -59
plot civil 46 theft 58
plow utilities 179
plowed hit-and-run 69 utilities 149
pls inquiry -59 utilities -40
plug fraud 77
plugged civil 75 theft 105 utilities 58
pluma utilities 50
plumber civil 117 fraud -45 suspicious-vehicle 49
plus barking 67 noise 52 theft 41
pm inquiry -42 noise 154 reckless-driving 46 utilities -50
po inquiry 120
pocket found-property 51 lost-property 106
pocketknife civil 52 found-property 94 inquiry 132
pockets civil 77 inquiry 66
pod parking 48
podadora burglary-discovered 40 civil 51 theft 77
podcast inquiry 156 supplement -45
point reckless-driving 46 supplement 45
pointed civil 50
points civil 165 fraud 46 harassment 61 theft 50
poison inquiry 143
poisonous animal 136
poker lost-property -56
poking animal 45 inquiry -55 suspicious-person 65
pole crash-private 97 inquiry -98 utilities 77
police civil 44 inquiry 90 program 62 supplement -43
policeman found-property 102 inquiry 64
policia inquiry 46 program 105
polise program 52
polish animal 92
polite civil 76 custody 49 inquiry -49 suspicious-person 101 trespass 58
politely civil 54 harassment 71 trespass 85
political theft 46 vandalism 95
polo reckless-driving 58
poncharon theft -49 vandalism 194
poncho suspicious-person 70 utilities 160
ponen parking 46 program -44
poner inquiry 121 program 45 theft 53
pongan inquiry -53 reckless-driving 225 utilities 73
ponytail inquiry -64
poodle animal 63
pool utilities 53
pooling utilities 89
poor noise 73
pop fireworks 43 fraud 69
popcorn inquiry -53 utilities -47
popped abandoned-vehicle 42 supplement 53
popping inquiry -65
pops fireworks 130 inquiry -80
popsicle inquiry -51
por fraud 44
porch inquiry -61 supplement -73 theft 92 utilities -45
porche animal 108 civil -47 inquiry -65 theft 90
porches suspicious-person 82
porta civil 58
portable animal 70
porton utilities 73 vandalism 69
posing animal 53 fraud 93 suspicious-person 77
poss reckless-driving 63 welfare-check 51
possible inquiry 40 program 79
possum animal 274 utilities -70
post animal 62 found-property 41 theft 41 threats 52
postal harassment 56
poste crash-private 52 inquiry -56 utilities 110
posted harassment 79 theft -42 utilities -55 welfare-check 59
poster found-property 47 inquiry -82 threats 42 utilities 69
posters inquiry 47 vandalism 110
posting civil 48 welfare-check 54
posts civil 57 harassment 87 inquiry 53
pot utilities 86
pothole civil -52 utilities 369
pounding inquiry -83
poured civil 47 inquiry -40
pouring inquiry -61
powder vandalism 52
power utilities 113
pozo animal -44 inquiry -40 noise 76 utilities 59
ppl inquiry -63 utilities -43
practica noise 54
practice noise 63 program 61
practicing noise 232
prank harassment 148 inquiry -59 theft -42 vandalism 47
pratt suspicious-person 47 welfare-check 46
praying suspicious-person 71 utilities -42
preacher harassment 50 inquiry -55 noise 120 parking -49
preaching noise 115
precinct found-property 52 program 100 supplement 88 utilities -40
precio civil 60 fraud 41 utilities 51
pregunta inquiry 198
preguntan utilities 66
pregunto inquiry 53 lost-property 45
premio fraud 132 inquiry 72
prende inquiry 98 noise 57 program 55
prender inquiry -64 utilities 45
prendido inquiry -48
preschool program 43
prescription fraud 60 program 69 supplement -52
present civil 83 inquiry -121
president civil 98 harassment 50 inquiry -69 trespass 51
preso fraud 70
press civil 61
pressing inquiry 74 shoplifting 70 supplement 96
pressure program -56
presto inquiry 85 lost-property 67
pretend inquiry 101
pretending fraud 135 inquiry -67
pretty harassment 44 inquiry -56
prevencion inquiry -125 program 78 utilities 76
prevention inquiry -198 program 210 supplement -66
price civil 79 fraud 59 utilities 52
prices civil 113 inquiry 106
pride civil 50 crash-private 84 program 51
pried burglary-discovered 94 inquiry -61 theft 161 vandalism 62
prima inquiry -53
primaria inquiry 44 utilities 50
primero fraud 62 inquiry 57
primo civil 67 inquiry 68
primos civil 84
principal animal 40 found-property 58 inquiry -52 supplement -63 vandalism 72
principle fraud 70 theft 57
princpal found-property 91 harassment 74 inquiry -60 theft 66
print supplement 70 suspicious-person 84
printed inquiry -79 program 51 supplement 62
printer vandalism 77
prints supplement 48 suspicious-person 52 threats 67
prior supplement 59
prisa inquiry -50
prison harassment 86 inquiry 160 supplement 97
prius crash 56 crash-private 47 hit-and-run 48
private crash-private 49 harassment 51 inquiry -56
prob inquiry -77
probably inquiry -86 suspicious-person 44 utilities 69
probate civil 120 inquiry -60
probation inquiry 50
process inquiry 64
procession inquiry 68 reckless-driving 92
produce animal 54
program inquiry 95 program 217 utilities -51
programa inquiry 73 program 302
progress inquiry -59
project inquiry 126 program 88
prom harassment 56 lost-property 66
promise civil 47 fraud 71 inquiry -55
promised civil 51 fraud 60
proof inquiry 129 program 40 supplement 161 suspicious-person 49
prop inquiry 76
propane civil -53 utilities -46
property civil 63 inquiry 99 lost-property 55 supplement 84
propia civil 50 inquiry 114
prosthetic found-property 244
proteccion inquiry 71 supplement -46
protection civil 65 inquiry 99 supplement 45
provided inquiry -45 program 116
prueba inquiry -42
pry civil -43 inquiry -49 lost-property 71 program 44 utilities 45
pt inquiry -57
pta civil -42 theft -43
pto fraud 89
ptsd fireworks 90 inquiry 51 program 70
public abandoned-vehicle 83 inquiry 74 utilities -56
pudding inquiry -69 welfare-check 46
puddle utilities 97
puebla program 61
puede inquiry 88
pueden inquiry 60 program 42 welfare-check 41
puedo inquiry 148 parking 46
puente animal -43
puentecito utilities 92
puerta inquiry -47 vandalism 46
puertas inquiry 43 suspicious-person 98
puesta program 95
puesto vandalism 70
puestos inquiry 57 suspicious-person 52
puffs civil 58
pull civil -44 suspicious-vehicle 41
pulled crash 80 inquiry -45 utilities -43
pulling inquiry -110
pulls supplement 71
pulse inquiry -122
pumpkin animal 41 lost-property 45 theft 65 vandalism 123
pumpkins vandalism 109
pumps civil 53
punch inquiry 81 utilities 54
punched supplement 66
pupils inquiry -53
puppies animal 51 fraud 67
puppy animal 125 civil -75 fraud 107 inquiry -61
puras vandalism 44
puro inquiry -51 noise 53
purple vandalism 53
purpose vandalism 49
purse inquiry -40 lost-property 95 stalking 45
push disabled-vehicle 59
pushed disabled-vehicle 52 supplement -47
pusieron abandoned-vehicle 51 inquiry 100 parking 72 utilities 57 vandalism 70
put utilities 59
puts civil 54 harassment 55 inquiry 92 utilities 77
putting civil 47 inquiry -41 program 65
putty inquiry -49
python inquiry 54
q supplement 54
qe crash 89 crash-private 85 inquiry -41 noise 107
qpr inquiry -105 program 90
quarrel civil 66 inquiry -64
quarter crash-private 50 fireworks 41 hit-and-run 44 vandalism 49
quarters civil 50 inquiry 116 theft 63
quebraron civil 48 vandalism 155
quebro crash -42 inquiry 52
quedar inquiry 74
quede animal-bite 45 inquiry 68 program 54
quedito hit-and-run 42
quedo utilities -54
queja inquiry 40 noise 40
quejo civil 49 inquiry -53 reckless-driving 72
quemada trespass 71
quemando civil -54
quemar harassment 48
quemaron inquiry -43 vandalism 142
quemo inquiry 153 supplement 108
queria inquiry -75
question inquiry 137
questions inquiry 62 suspicious-person 67
quick inquiry -64
quien animal 103 civil 41 inquiry 116 program 42 utilities 68
quiere civil 58 inquiry 100 program 66
quieren civil 58 inquiry 77 program 79
quiero found-property 47 supplement 47
quiet noise 75 utilities -44
quieter civil 69 inquiry -59 noise 123
quietly inquiry -63
quilt civil 85 inquiry -60 theft 57
quilts civil 88 inquiry -79
quince parking 47
quincy abandoned-vehicle 46
quinto found-property 57
quisiera animal 48 inquiry 59 program 89 welfare-check 61
quiso supplement 83
quit civil 62
quita animal 45 civil -43
quitan inquiry -58
quitar supplement 73
quitaron theft 106
quite animal 66 vandalism 41
quiten inquiry 67
r inquiry 42
ra inquiry 71 program 41
rabbit animal 41 inquiry -52 lost-property 49
rabia animal 47
rabies animal-bite 78 inquiry -97 supplement 73
raccoon animal 313 inquiry -69 utilities -56
raccoons animal 219 noise 61
race reckless-driving 46
racing inquiry -62 reckless-driving 112
rack inquiry -82 supplement -53 theft 130
radar inquiry 59 reckless-driving 162
radiator disabled-vehicle 57
radio inquiry -63 noise 105
raft lost-property 43
rager inquiry -49 utilities -47
rail inquiry -64
railing utilities 42
railroad utilities 60
rain lockout 45 utilities 67
rained inquiry 66
raining animal -77 utilities 80
rains civil 48 inquiry -72
raised inquiry 68 utilities 82
raising civil 56 inquiry 48
rake animal -44 burglary-discovered 52 civil 73 inquiry -62 suspicious-person 56
rally theft 53
rama utilities 52
ramas inquiry 115 utilities 55
rambling inquiry -42
ramirez supplement 109
ramp theft -42 utilities 70
rampa inquiry 48 parking 55
ramps inquiry 73
ramsey found-property 116 lost-property -46
ran crash 80 disabled-vehicle 41 reckless-driving 50
rancho harassment 51
rang suspicious-person 89
range inquiry 83 noise 127 program -40
ranger harassment 41 trespass 42
ransom civil 42 inquiry -61 parking 53 theft 58 utilities 58
rap fraud 42
rape supplement 70
raped inquiry 43
rapido reckless-driving 82
raro noise -48
rasguno animal 80 crash-private 81 hit-and-run 90
rasparon crash 141 crash-private 99 hit-and-run 82
raspon animal-bite 63 crash-private 100 hit-and-run 69 utilities 42
rat animal 140
ratas inquiry -50 utilities 110
rate inquiry -42
rates utilities 85
rather inquiry -66 noise 42
rato inquiry -67
rats inquiry -45 utilities 145
rattle noise 60
rattled crash-private 42 inquiry 59
rattles inquiry -53 noise 97 utilities 162
rattling noise 97 utilities -46
raven inquiry -63
ray utilities 55
raya civil 64 harassment 67 inquiry 47
rayaron vandalism 295
razors inquiry -46 shoplifting 58
rd civil -45 crash-private -46
re supplement 129 theft -54 utilities 54
reach inquiry 49 program 57
reached inquiry -48
read inquiry 62 noise 49 supplement -44 utilities 64
reader civil 49 inquiry -41 suspicious-person 53 utilities -52
reading program 70 suspicious-person 59 suspicious-vehicle 59
ready inquiry -40 parking 41 supplement 76
real fraud 47
really inquiry -93 theft 49 utilities 60
realtor inquiry 61 program -56
rear crash 56 inquiry -54 vandalism 45
rearranged vandalism 219
reason theft -40 utilities 71
rec supplement -49
recado supplement 41
recall civil 50 crash-private 46 inquiry 54
receipt harassment 41 supplement 74 suspicious-person 46 theft 69
received fraud 78
recess animal 52 inquiry 81
recibio fraud 94
recibo civil 146 fraud 42 inquiry 64 theft 56
recien found-property -45 inquiry -62
recio reckless-driving 41 utilities 53
recital supplement -76
reclama animal 91 civil 88 supplement 69
reclamar civil 97 inquiry 136
recoge animal 74 supplement 77
recogen animal 62 found-property 97 utilities 65
recoger civil -46 inquiry 149 supplement 180
recognise suspicious-vehicle 76
record civil -55 crash-private 41 inquiry 74
recording utilities 75
records civil -44 inquiry 220 supplement 60
recovered fraud 50 inquiry 179 shoplifting 53 supplement 135 theft -70
recovery inquiry -55
recycle inquiry 44
recycling utilities 101
red inquiry -45 utilities 40
redding suspicious-person 81 utilities 96
reds utilities 51
reefer noise 192 parking 122
reenactors inquiry 76
ref civil 115 inquiry 51
referral program -44
refill civil 66 lost-property 72 theft 63
refrigerator utilities 79
refugio inquiry 96 supplement 56
refund civil 220 fraud 68 inquiry -134 supplement 49 theft -48
refunded civil 79 fraud 131 inquiry -64
refused inquiry -40
refuses civil 154 inquiry -60
refusing crash-private 65 hit-and-run 70 inquiry 48
regalan inquiry 55 program 101
regalo civil 56
regando inquiry 55
register fraud 49
registered inquiry 107 parking 46 program -43 supplement 40 suspicious-person 40 trespass 67
registrar inquiry 51 program 51
registration program 124 supplement -41
registro civil 84 inquiry -60 parking 62 utilities 43
registry inquiry 115 utilities -51
regresa inquiry 64 utilities 93
regreso custody 63 fraud 50 theft 50
regular inquiry 60 supplement 42 suspicious-person 42
regulates inquiry 205
rehab inquiry 47 theft -49 welfare-check 89
rehearsing inquiry -79 noise 64
reja abandoned-vehicle 70
relax inquiry 79
relay disabled-vehicle 75 inquiry 59 noise 79
release abandoned-vehicle 57 inquiry 113 supplement 68
released civil -45 inquiry -43 stalking 43 supplement 52
relieved abandoned-vehicle 46 supplement 67
reloading civil -57
reloj supplement 70
remarks harassment 204
remember harassment 62 parking 63
remembered inquiry -92 supplement 87
remolque abandoned-vehicle 67 parking 164
remote lost-property 53
removal animal 123 inquiry 59
remove animal 71 inquiry -55
removed supplement 65 utilities 68
renew supplement 59
renewal inquiry 127
renovar inquiry 68
rent civil 84 inquiry -76
renta civil 105 inquiry 89 parking 43
rental crash 75 crash-private 46 parking 49
rented disabled-vehicle 79 fraud 71
renter burglary-discovered 49 civil 104 theft 111
renters burglary-discovered 65 civil 76 supplement -43 vandalism 53
renting fraud 63 inquiry 51
repainted inquiry -58 utilities 145
repair civil 62 fraud 69 inquiry 100
replace crash 84 inquiry 83
replaced inquiry 67 supplement 78 utilities -45 vandalism 44
repo civil 134 supplement 62
report fraud 52 program -68 supplement 124
reporta civil 55
reportar crash-private 53 fraud 47 reckless-driving 62
reportarlo inquiry 62
reporte civil -64 crash-private 54 supplement 198 theft 51
reported inquiry -52 supplement 169
reporter inquiry 103
reporting fraud 109 suspicious-person 60
reporto fireworks 58 inquiry 46 welfare-check 52
reports inquiry -52 vandalism 55
req program 65 supplement 48 trespass 73 utilities 45
request animal -59 inquiry 110 reckless-driving -45 supplement 44 theft -52 welfare-check 61
requesting inquiry 222 reckless-driving 61 supplement 110
requests inquiry 89 program 51 utilities 70
required crash-private 43 inquiry 83
requisitos inquiry 62 program -41
res inquiry -51 noise 45
rescue animal 52 lost-property 56
reservoir abandoned-vehicle 47 found-property 45 trespass 71
reset supplement 49
resets inquiry 72 utilities 44
residencia inquiry 143
resident inquiry -89 noise 54 reckless-driving 40 supplement -43 theft -40
residents burglary-discovered 47 parking 43 theft 41
resource program -49
respira inquiry -61
respirar inquiry -90
respond civil -49
rest civil -53
restaurant program 41 utilities 66
restaurante civil -60 theft 41 utilities 58
resting civil -63 trespass 62
restitution inquiry 161 vandalism 89
restraining civil -45 supplement -50
restriccion inquiry 46
restroom inquiry -131
resulto fraud 85 inquiry -41 suspicious-vehicle 63
ret civil 44 inquiry -83 supplement 84
retainer found-property 76 inquiry -50 lost-property 127
retaining inquiry 70
retention inquiry 80
retested inquiry 55 reckless-driving 60
retired inquiry 83 supplement -44 vandalism 49
retirement civil -46 inquiry 57
return civil 140 custody 82 found-property 51 fraud -72 inquiry 49
returned custody 47 supplement 79 theft -60
returning program -45 supplement 156 theft -108
returns civil 52 custody 59
reunion inquiry 66
revento utilities 80
reversed fraud 110 inquiry -61 supplement -94
review civil 92 harassment 60 threats 64
reviewed supplement 105
reviews civil 143 fraud -60 harassment 104 inquiry 73
revisar inquiry 81 program 83
revise civil 52 fraud 41 program 60 utilities 68
reviso animal 50 burglary-discovered 101
revolver found-property 62
revving noise 148
reward lost-property 95 vehicle-theft 52
reynolds crash 41 utilities 125
rh harassment 100 inquiry -47
rials theft 83
rib inquiry 48
ribbon inquiry -47 program 72
richmond fraud 50 supplement -44 utilities -47
rid inquiry 143
ride program 96
rider utilities -42
riders found-property 55 theft 45 utilities 63
rides civil 53 inquiry 69 reckless-driving 57
ridge civil 63 utilities 73
ridgeview inquiry 44 utilities -45
riding suspicious-person 42 trespass 49
riega animal -44 inquiry 42 utilities 70
riendose inquiry 70 noise 46 utilities 62
rifle animal -58 civil -55 found-property 69 fraud -48
rifles found-property 45 inquiry 83
rig disabled-vehicle 53 fraud 77 inquiry -52 parking 75
right animal -48
rights civil 138 custody 55 inquiry 194 noise 69
rim utilities 66
ring found-property 86 lost-property 103
ringer found-property 75
ringing found-property 60 harassment 53 inquiry 53
rings harassment 74 inquiry -85
rio inquiry -76
rip vandalism 53
ripped animal 54 vandalism 173
risa crash-private 48 inquiry 43 shoplifting 52 theft 49
rise civil 47
rising inquiry -65 utilities -67
rite inquiry -43 reckless-driving 41
rival civil 65 harassment 41 inquiry -76 utilities -47
rm inquiry -61
rn inquiry 63
road civil -50 parking -46 utilities 84
roads inquiry 137
roadway disabled-vehicle 53
roaring inquiry -62 utilities -61
roasting harassment 135 inquiry -81
robada inquiry 64
robado fraud 94 supplement 67 vehicle-theft 112
robando civil 55
robar burglary-discovered 62 supplement 78
robaron civil -63 inquiry -75 theft 302 vandalism -40
robbed inquiry -62 supplement 49
robbery civil 63 fraud -48 inquiry 90 supplement 111
robe inquiry -61 welfare-check 60
robo civil 119 fraud -49
robot inquiry 82
rock vandalism 126
rocking suspicious-vehicle 54
rocks noise 41 utilities 55
roja supplement 42
rojo animal 103 inquiry -49
roll civil -53
rolled crash-private 84 noise -41 utilities -47
rolling inquiry -55
roman fireworks 143
romany found-property 51 suspicious-vehicle 53 utilities 41
rommate civil 129
rompieron inquiry -65 theft 111 vandalism 62
rompio civil 47 hit-and-run 46
roof animal 41 fraud 56 supplement -46
roofer fraud 89 inquiry -68
roofers inquiry -43 noise 131
roofing fraud 46 inquiry -92
room inquiry -59
roomie inquiry -48
roommate animal -46 civil 103 supplement -44
roommates civil -42 noise 58
rooster animal 249 noise 135 utilities -41
roosters animal 123 noise 65
roots inquiry -47 utilities 109
ropa civil 116 inquiry 44 theft 41
rope inquiry -57
roped civil 45 utilities 41
ropes civil 50
rose abandoned-vehicle 46
rosemont inquiry -52 reckless-driving 74 utilities 111
roses civil 109 inquiry -65 stalking 51 vandalism 108
ross inquiry -90
roster animal 133 noise 110
rota inquiry -73
rotary inquiry 64 program 53
roto burglary-discovered 45 inquiry -64
rotten vandalism -68
rottweiler animal 113 civil -52 supplement 68
rough utilities 83
round inquiry -55
roundabout crash-private -46
rounds civil -43 found-property 40 inquiry -46
route utilities -48
routine inquiry -54 welfare-check 50
row inquiry -60 noise 66 utilities 68
rows trespass 46 vandalism 59
rps harassment 52 inquiry -46 vandalism 44
rpt crash 41 crash-private 61 fraud 61 inquiry -118 lost-property 45 supplement 56
rt animal 47
rte disabled-vehicle 62
rubbed crash-private 92 inquiry -91
rude harassment 175 inquiry -70 parking 48
ruedas parking 80
ruido noise 86
ruined civil 91 inquiry 108
ruiz civil -53 supplement 64
rule inquiry 257 noise 96 suspicious-vehicle 42
rules animal 42 civil -46 inquiry 153 noise -61
rumbo inquiry -45
run civil -50 hit-and-run 55 supplement 96 theft -49
runaway inquiry -76 supplement 198
rung utilities 46
runing inquiry 64 noise 45
runnin utilities 90
running inquiry -48
runs noise 157
rupp found-property 80
rush inquiry -41
rust found-property 168
rusted found-property 212
rusty abandoned-vehicle 53 found-property 105 inquiry -55
ruta inquiry -71 lost-property 74 reckless-driving 65 utilities 67
ruts abandoned-vehicle 85 crash 69 parking 85 vandalism 69
rv parking 158 theft 49 utilities -73
s hit-and-run 45
sabado civil -42 inquiry 45 reckless-driving 50 theft 72
sabe supplement -50
sabemos inquiry -61 vandalism 105
saben inquiry 45 lockout 50 utilities 77
saber inquiry 174
sac reckless-driving 47 utilities 85
saca animal 87 inquiry 41 reckless-driving 59 utilities 47
sacan abandoned-vehicle 65
sacar civil 82 inquiry 60 parking 58
sacaron fraud 69 theft 133
saco inquiry 58 supplement 50
sad animal 60 harassment 48
saddle burglary-discovered 63 inquiry -52
saddles burglary-discovered 79 theft 109
safe disabled-vehicle 46 found-property 78 fraud 55 program -53 theft -48
safety program 126 supplement -43
sagging civil -46 inquiry -59 noise -44
sala inquiry -49
sale found-property 42 theft 45
salesman fraud 70 inquiry 139 program -41 suspicious-person 164
salga supplement 50
salgo program 84
sali civil 54
salida parking 41
salido program 73
saliendo inquiry -90
salio inquiry -51
salon civil 58 noise -48 utilities 73
salt inquiry -58 utilities 156
salud inquiry 42
san inquiry -42 program -42 utilities 78
sanctuary animal 50 inquiry -43
sand found-property 43 inquiry -92 utilities 51
sandals civil 99 inquiry 97
sandbags inquiry 127
sandwich animal 45
sano inquiry 175 supplement 62
santa civil 92 fraud 53 parking -43
sarten inquiry 43
sat civil 42 program -52 theft 55
satisfied supplement 72
saturday civil 45 inquiry 60 program 55 reckless-driving 65 vandalism 71
saturdays inquiry 40 welfare-check 56
sauce parking 58
sauna inquiry -44
save harassment 63
saved civil 46 fraud 41 hit-and-run 45 program 70 shoplifting 47 threats 56
saver inquiry 55
saw reckless-driving 41 supplement 63 suspicious-person 43 welfare-check 42
sawing noise 55
sawmill civil -50 utilities 55
say inquiry -51 program -44
sayd harassment 59 threats 72
sayin fraud 66 suspicious-person 51
saying civil -77
scalded supplement 68
scale inquiry 42
scalp inquiry -40
scam civil -91 fraud 203 inquiry -69
scammer fraud 55 inquiry -52
scams civil -54 fraud 63 inquiry -143 program 182
scanner crash 49 supplement 62
scar animal-bite 80 inquiry 185
scare theft 45
scared animal 41 noise -42
scares inquiry 91 noise 46
scene inquiry 53
sched program 57
schedule inquiry 69
scheduled inquiry 47 noise 49 welfare-check 57
scheduling inquiry -53 program 45
schizophrenia inquiry 52 program -65 supplement -64
school civil -48
schools inquiry 120
scissors inquiry -47
scooter civil -42 crash 45 parking -40 theft 63 vehicle-theft 57
scooters civil 74 parking 53 trespass 41
scorch civil 117 fraud 69 inquiry 121 vandalism 65
scoreboard vandalism 127
scout inquiry -54 program 95
scouts found-property -59 inquiry 46 program 161
scrap utilities 68
scrape crash 151 hit-and-run 67 noise 51
scraped crash 52 crash-private 171 inquiry 94
scratch crash 59 crash-private 126 inquiry -47 vandalism 61
scratched animal 46 animal-bite 81 crash 51 crash-private 66 inquiry -130 vandalism 134
scratches inquiry 42 theft 47
scratching animal 60 crash 76
scream inquiry -59 theft 52
screaming civil -51 inquiry -60 noise 66
screams animal 129 inquiry -52 noise 100
screen found-property 64
screenshots civil -52 fraud 68 harassment 78 inquiry -90
screming noise 92
screwed inquiry 61
scuffed crash 57 crash-private 107 utilities 72
scuffle inquiry -56 supplement 59
se noise -41
sea lockout 40
seal abandoned-vehicle 62 animal 127 civil 67 suspicious-vehicle 62
sealed inquiry 195
seas fraud 124
season animal -50 theft 54 trespass 60
seat program 128
seats fraud 70
sec inquiry -45
secretary custody 47
section inquiry -59 lost-property 60
secuestrado civil 83 fraud 83 inquiry 49
secundaria inquiry 49
security civil 62 program 53 supplement 54
sed program 56 threats 47
sedan abandoned-vehicle 41 utilities -44
see civil -48 inquiry -103 utilities -42
seeing inquiry -61
seek inquiry -54
seeking inquiry 99 supplement -55
seemed suspicious-person 84
seems civil -41 program 66 utilities 69
seen noise 50
sees inquiry -55 suspicious-person 41
seguia supplement 58 suspicious-vehicle 74
segun inquiry -54
segundo supplement 42
seguridad inquiry -62 program 220
seguro crash 55 crash-private 47 inquiry 66 supplement 77
seguros crash 60
seis inquiry 59 supplement 41
seizure supplement -48
seizures inquiry -79
self crash 79
selfies harassment 46 inquiry 50 trespass 79
sell civil 61 inquiry 85
seller civil 50 fraud 205 inquiry -166
selling fraud 50 supplement 41 suspicious-person 103 theft 74
semaforo crash 47 inquiry -58 utilities 241
semana civil 56 utilities -42 vandalism 60
semanas civil 46 inquiry 50 program 67 supplement 51 suspicious-vehicle 40 theft -49 vandalism 45
semi utilities -74
semis inquiry 58 utilities 52
sence inquiry 43 utilities 75
send civil -46 supplement -81
sending harassment 147
sends harassment 73 stalking 42
senior civil 72 vandalism 52
seniors program 237
senor animal -45 inquiry -63 suspicious-person 45 utilities -61
senora harassment 46 inquiry -80
senoras inquiry -55 utilities 43
senores fireworks 45 inquiry -47
sent fraud 77 harassment 58 inquiry -51
sentado inquiry -46
sento suspicious-person 79
separated civil 56 inquiry -57
sept inquiry -90 program 55 supplement 61
september fireworks 87 program 55 supplement 63
ser custody 44 program -67 suspicious-vehicle 45
serial inquiry 45 supplement 69 theft 51
serie supplement 47 theft 86
serve civil 131 inquiry -41
served civil 80 inquiry 123 supplement 62
service civil -41 inquiry 40
serving civil -63 inquiry 47
set found-property 111
sets burglary-discovered 48 parking 52
setting fireworks 96
settle stalking 53 supplement 67 welfare-check 55
settled inquiry 99 supplement 88
seven barking 50 fraud -48 inquiry -43 noise 57
seventh inquiry -66 noise 45
seventies inquiry 167
seventy fraud 49 inquiry 87
sewage inquiry -54 utilities 165
sewer found-property 47 utilities 56
sex inquiry 82
sexta lost-property 45
sexton noise 62
sez found-property 59
sgt inquiry -61 supplement 191
shade animal 89 barking 56
shake civil 53 inquiry -54
shaken inquiry 41
shakes inquiry 57
shaky theft -44
shall fraud 118 noise 61
shaped found-property 41
share civil 107 fraud 46
shared civil 209
shark inquiry -69 lost-property 119 theft 77
sharp noise 78 vandalism 77
sharps inquiry 76 program -56 utilities -40
shed burglary-discovered 70 civil 68
sheep animal 111 civil -41
sheet reckless-driving 49 supplement 100
shell crash 52 found-property 61
shells found-property 221 inquiry 125 supplement -41
shelter animal 52 inquiry 104 program 90
shelters inquiry 59
sheriff fraud 134
shes program 61 utilities -41
shift suspicious-vehicle 42
shifts supplement 90
shillito harassment 48 suspicious-vehicle 40 utilities 43
shin inquiry 68 supplement 48
shines civil 171 harassment 80 inquiry 60 noise -41
shingles inquiry 68
shining utilities 65
shins civil 59 inquiry 69
shiny utilities 63
shipping civil 42 inquiry 56
shocked inquiry 82 theft 64
shoe program 40
shoes inquiry -50
shook supplement 54
shoot fraud -41 program -42
shooter inquiry -109
shooting noise 42
shootings inquiry 118
shoots inquiry -108 noise 127
shop inquiry 69 vandalism 43
shoplifter inquiry -73 shoplifting 126 supplement -57 theft -47
shopper fraud 45
shopping crash-private 71 inquiry -57 suspicious-person 55 utilities 83
shore animal 75 inquiry 85
short fraud 51 inquiry 45 parking 47 theft 156
shortcut inquiry 116 parking -63 reckless-driving 52 utilities 122
shorted civil 155 theft 189
shot animal -40 inquiry 55 supplement 47 utilities -42
shotgun burglary-discovered 58 found-property 81 inquiry 56 supplement -71
shotguns found-property 47 inquiry 95
shots animal -45 animal-bite 46
should inquiry 61
shoulder animal 62 disabled-vehicle 84 inquiry -76
shouldnt civil 49
shouldr abandoned-vehicle 57 animal 76 disabled-vehicle 70
shouted harassment 72
shouting noise 64 trespass 44
shovels inquiry -48
show inquiry 48
showed inquiry -66
shower inquiry -50
showing inquiry -56 supplement 47 utilities -41
shown inquiry 48 utilities -58
shows theft 51 trespass 40
shrieking animal 41 noise 116
shud found-property 50 inquiry -45
shut animal 47 inquiry 46
shutoff inquiry 55 utilities -41
si civil -44 inquiry 194
sick inquiry 118 supplement -46
sicne parking 72 theft 103 welfare-check 48
side utilities -49
sides civil 62 parking 69 vandalism 43
sideswiped hit-and-run 195
sidewalk civil -54 found-property 49 utilities 139
sidewalks inquiry 48 parking 45 utilities -49
siempre inquiry -70 welfare-check 59
siente inquiry -40
siete harassment 61 inquiry -46
sight lost-property -51 reckless-driving 45
sign reckless-driving 41 utilities 166 vandalism 56
signal inquiry -91 utilities 162
signed animal 56 civil 55 fraud 65 harassment 71 program -41 supplement -57
signs parking 90
sigue civil -43 inquiry -69
siguen inquiry -49 noise 86
siguio harassment 58 inquiry -51 stalking 61 suspicious-vehicle 67
silent supplement 54
sillita inquiry 137 program 97
sillon inquiry -54 vandalism 78
silly animal-bite 52 inquiry -61
silo inquiry -46
silver lost-property 80 supplement 80
silverado inquiry -42
simply utilities 41
simulacro inquiry 70
sin civil 49
since inquiry -59 utilities 42
singing noise 93
single crash 53 found-property 41 utilities -45
sings noise 71
sinkhole utilities 82 vandalism 48
sinking inquiry -46
sinse abandoned-vehicle 111 animal 40 found-property 56 inquiry -53 suspicious-vehicle 109
siphoned inquiry -69 theft 229 vandalism -64
sir reckless-driving 48 welfare-check 52
siren inquiry 57
sirens inquiry 126
sirve disabled-vehicle 42 harassment 48 inquiry -87 utilities 52
sis threats 79
sister inquiry -49
sisters harassment 57 inquiry -41
sit inquiry -45 reckless-driving 63
site fraud 41 theft 88
sits parking 70 suspicious-person 65 welfare-check 53
sittin found-property 49 utilities 84
sitting civil -47 inquiry -83
six inquiry -68 noise 78 utilities -51
sixth supplement 51 utilities 96
sixty inquiry -53 suspicious-vehicle 56
size animal 48 inquiry -47 utilities 51
skate inquiry -58 vandalism 41
skateboard lost-property 54 trespass 53 vandalism 71
skateboarders civil -45 inquiry -50 trespass 237 vandalism 44
skateboards trespass 76 vandalism 58
skaters trespass 50 vandalism 45
skeet inquiry 76
skeleton theft 47
ski abandoned-vehicle 42
skin animal-bite 65 civil -46 inquiry -60
skinned civil 92 fraud 70
skinny animal 123 inquiry -43 noise 62 trespass 46
skip inquiry 129
skipped civil 77 reckless-driving -40 utilities 65
skipping inquiry 94
skips civil 48
skull inquiry -71 noise 84
skunk animal 235 utilities -54
sky inquiry 86
slab inquiry 59 utilities 73
slammed noise 87
slamming inquiry 58
slander civil 126 harassment -56
slap inquiry 50
slashed theft -73 vandalism 228
sledding inquiry -60 lost-property 59
sledge civil -57
sleep animal 43 inquiry -68 noise 123 utilities 66
sleeping program 45 trespass 45 utilities 48
sleeps noise 69
sleepy animal -49 inquiry -60
sleeting inquiry -78
sleeves civil 59
slept burglary-discovered 58 trespass 87
slicing inquiry 125 parking 66
slick inquiry -67 utilities 189
slid crash 52 inquiry -49 utilities -50
slide abandoned-vehicle 49 parking 57 vandalism 52
slides program 46
sliding inquiry -57
slight noise 101 utilities -43
slip civil 41 theft 41
slipped supplement 54
slipper inquiry 51
slippers inquiry -49
slips civil -67 found-property 84 fraud -57 harassment 56
slot inquiry -85 vandalism 47
slots inquiry 60 suspicious-person 76
slow inquiry -72 reckless-driving 55 utilities 55
slowly animal 60 stalking 47 suspicious-vehicle 104
slug found-property 177 inquiry -47
slumped inquiry -72
slurring inquiry -95
slurs harassment 175
smal crash-private 49 utilities 85
small animal 49 civil 57
smart inquiry -56 lost-property 92 theft 119
smashed vandalism 178
smashing inquiry -50
smelled inquiry 66
smells inquiry -81 utilities 47
smels civil 108 inquiry 109
smiled suspicious-vehicle 61
smiley vandalism 180
smoek inquiry 66 program 88
smok civil -42 program 47
smoker inquiry 81
smokes civil 112 inquiry -43
smoking civil 45 utilities -82
snake animal 234
snakes utilities 117
snapchat civil 77
snapped inquiry -50
snatched theft 198
sneakers civil 83 harassment 45 utilities 53
snores parking 44
snow inquiry 79 parking -44 suspicious-person 44
snowbank crash 60 disabled-vehicle 85
so civil -47
soaked inquiry -50
soaking utilities 147
soap utilities 103
sobbing custody 49
sober civil 63 inquiry 68
sobre program 56 utilities -45
sobredosis inquiry -51 supplement 40
sobrina inquiry -104 supplement 50
sobrino supplement 40
soccer lost-property 50
social fraud 50 welfare-check 55
sock burglary-discovered 46 lost-property 41 trespass 100
sod civil 81 theft 58 utilities -53
soda supplement 69
sofa fraud 58 lockout 44
soft noise 72 parking -45
softball inquiry -83 program 77
soggy inquiry -42 utilities 86
sol utilities 57
sola found-property -41
solar suspicious-person 90 vandalism 53
sold civil 82 fraud 189 harassment -42 supplement 47
solicitor suspicious-person 209
solicitors fraud 90 inquiry 41 suspicious-person 80 trespass 114
solid disabled-vehicle 57 found-property 66 inquiry -51 utilities 48
solito crash-private 91
solos program 88
sombdy program 71
sombody fraud 52 inquiry -76 noise 73 parking 45
sombra utilities 70
some vandalism 49
somebody inquiry -59 theft 72 vandalism 53
somebodys animal 76
someday inquiry 126 utilities 50
someone fraud 56 inquiry -92 theft 41 vandalism 52
someplace inquiry -47 lost-property 127
somerset harassment 65 threats 69 welfare-check 79
sometime burglary-discovered 62 inquiry -59 supplement -71 theft 71 vandalism 61
sometimes inquiry 98 program 82
somewhere inquiry -40 lost-property 160
somone found-property 40 fraud 58 inquiry -80 noise -45 reckless-driving 54 theft 66
son inquiry 45
sonando found-property 74
sonata abandoned-vehicle 61
song inquiry -77 noise 113
sono inquiry -59
sons noise 44 theft 46
soon inquiry -59 reckless-driving 44
sooner civil -63 inquiry -46
soot inquiry 85
sordo program 59
sore welfare-check 57
sorry inquiry -71 supplement 43
sort inquiry -101
sorting found-property 80 inquiry 132 program 65 suspicious-person 86
sospecha burglary-discovered 67 vandalism 89
soul theft 42
sounded harassment 46
sounding inquiry -65 noise 48
sounds noise 100
soup supplement 67 utilities 41
south inquiry -45
southland disabled-vehicle 55 utilities 61
souvenir inquiry 48 lost-property 108
soy program 61 supplement 60
space abandoned-vehicle 51 civil -46 inquiry -70 parking 91 supplement 46
spaces inquiry -76 parking 233
spain harassment 83 inquiry 58 stalking 77
spam fraud 167 harassment 53
spanish program 72
spare lost-property 76 theft 75 utilities 76 welfare-check 41
sparking inquiry -43 utilities -96
sparks utilities 109
spat civil 88
speak civil 76 harassment 49 program 99 supplement -55
speaker inquiry -142 noise 91 program 84
speaking inquiry 50 theft 48
spectrum crash 56 suspicious-vehicle 47 utilities 120
speech found-property 43
speed inquiry 43 program -52 reckless-driving 188 utilities 115
speeders reckless-driving 103 utilities -59
speeding civil -45 reckless-driving 72
speedway theft -41
spelled supplement 187
spelling found-property 83 inquiry -88 supplement 72
spent found-property 113
spice lost-property 62
spider noise 83 vandalism 89
spiders inquiry -65
spill supplement 69 utilities 90
spilled utilities 101
spillway animal 89
spinning utilities -44
spit inquiry -64
spits inquiry 62
spitting animal 47 utilities -92
splash found-property 41
splashing civil -60
split civil 123 inquiry -63
splitting custody 69
spoke supplement 63 threats 44
spoken found-property 47 welfare-check 45
spool utilities 60
spoon civil -42 found-property 84
spoons inquiry -73
spot parking 231 utilities -77
spots parking 206
spray civil -53 theft -60 utilities -48 vandalism 146
sprayed civil 73 vandalism 149
spraying animal -48 inquiry -44
sprays animal -45 civil 64 inquiry 41
spread inquiry -49
spreading harassment 57 inquiry -52
spring inquiry 111
springs utilities 44
sprinkler civil 55 utilities 209
sprinklers utilities 83
spurr animal 76
spurting inquiry -67
squad inquiry 117 lost-property 52
square noise 58 utilities 55
squatters found-property 69
squeak crash-private 62
squeaky inquiry -43 noise 59
squealed fireworks -42
squealing inquiry 57 noise 63
squeeze parking 58
squires inquiry -46 utilities 101
squirrel animal 324 inquiry -156
squirrels animal 103
squirt found-property 41 inquiry -51
squirting inquiry -87
sro inquiry 85 supplement 64
ssn fraud 116
st noise 49
stabbing inquiry 71 supplement 47
stable inquiry 85 noise 69 supplement 57
stack trespass 73
staff civil -53 found-property 72 inquiry -58 program 64
staggering animal -68 inquiry -43
stair inquiry 58
stairs inquiry -91
stairwell animal 62
stake civil 56 threats 56
stakes theft 63 vandalism 163
stalker inquiry -77 program 40 stalking 59
stalking fraud -58 harassment 70 inquiry 74 stalking 44
stalks animal 46 harassment 60 inquiry 152 utilities -46 vandalism 100
stall inquiry -62
stalled disabled-vehicle 98
stand animal 47 civil 117
standby civil 172 inquiry -117
standing animal 41 inquiry -49
stands inquiry -72 utilities -46
star civil 45 harassment 137 inquiry 54 threats 58
stares harassment 82 inquiry -67
start civil -46 noise 69
startd noise 42
started inquiry -82
starter inquiry 79
starting animal 50 inquiry -61 noise 53 program 50
starts noise 68 utilities -43
state inquiry 95 utilities 41
statement inquiry 56 supplement 110
states found-property 63 reckless-driving 41 utilities 46
station program 107
stats civil -44 inquiry 73
statue inquiry -78
status supplement 216
stay inquiry 67 program -44
stayed animal 50 crash-private 41 inquiry 118 suspicious-person 50 trespass 58 utilities 43
staying inquiry 59
stays inquiry -59 utilities 173
steal inquiry 89
stealing civil 61 inquiry -55 theft 193
steamed civil 52 fraud 73 suspicious-vehicle 67
steaming utilities -42
steeple parking 76
steering disabled-vehicle 45
step suspicious-person 41
stepped inquiry -57
stepping civil -50
steps inquiry -50
stick suspicious-person 47
sticker abandoned-vehicle 67 found-property 55 inquiry 117 lost-property 46 program 44 theft 65 utilities -45
stickers parking -44 program 61 vandalism 153
stickin civil 97
sticking inquiry -55
sticks found-property -50 inquiry -81 parking 107
stiff inquiry -64
still program 42
sting inquiry -63
stink supplement -42
stinks animal 45 inquiry -44 utilities 90
stitched animal 50 civil 115 inquiry -53
stitches animal-bite 44 inquiry 74
stock animal 47 civil -43 fraud 72 inquiry 75 vandalism 63
stole civil 60 theft 140 vandalism -41 vehicle-theft 59
stolen civil -56 inquiry -48 reckless-driving -41 supplement 85 theft 224 utilities -42 vandalism -56
stoll theft 213
stoln supplement 64 theft 116
stomach inquiry -53
stomps civil -47 noise 169
stone abandoned-vehicle 50 vandalism 61
stood suspicious-person 47 trespass 54
stool parking 43
stoop inquiry 40 lockout 46 theft 129
stop civil -44 harassment 41 reckless-driving 44
stopped inquiry -47 noise -45
stopping utilities -41
stops inquiry 72 theft 44
storage burglary-discovered 129 inquiry -59 theft 56 vandalism -49
store civil 49 harassment 40 inquiry -66 supplement 56
storm civil -71 inquiry 46 lost-property 49 utilities 104
storms inquiry 98 program 62
story crash-private 43
stove civil -42
straight civil 48 inquiry -41 noise 63
stranded civil 89 inquiry -52
strange inquiry -44 utilities 116
stranger fraud 51 inquiry -95
strangers harassment 60 inquiry -53 welfare-check 45
strangle civil -50 inquiry 52 threats 85
strangled supplement 58 utilities 74
strangling utilities 72
strap crash 51 inquiry -49
straw animal 68 barking 44
stray animal 236 inquiry -54
strays animal 86 inquiry -60
stream inquiry 82 program 77
street inquiry 78 parking 82 utilities 90
streetlight utilities 273
streetlights utilities 156
streets utilities -67
strike harassment 47 inquiry 107
stroke inquiry 74
stroller supplement -44
strt parking 61
structure inquiry -57 utilities 55
stub burglary-discovered 100 fraud 46 theft 63 vandalism -41
stubborn civil 60
stud found-property 58 inquiry 79 vandalism -42
students inquiry -56 program 56
study inquiry 48
stuff civil 72
stuffed inquiry -43 lost-property 55
stuk utilities 65
stung utilities -43
stupid inquiry -44
su supplement 42
sub noise 134
subaru crash-private 73 parking 89 utilities -42
subdivision noise 71 reckless-driving 76
suben trespass 66
subieron lost-property 66 theft 54
subio welfare-check 41
subir civil 47 inquiry 77
subj trespass 45
substation noise -41 utilities 46
substitute lost-property 116 theft 53
such inquiry -101 lost-property 80 suspicious-person 43
sucked inquiry -46
sudadera inquiry -44
sudden lost-property 50
sue civil 164
suegra civil 52 inquiry 93
suelto animal 89
suena civil 42 noise 100
sueno inquiry -101 noise 98
suicidal inquiry 76
suicide inquiry 54 program 46 supplement 100 utilities 46
suicidio inquiry 81 program 167
suing inquiry 183 supplement 70
suit program 75
suitcase fraud 43 inquiry -43
sum found-property 65
summer found-property 49 supplement 79 vandalism 43
sump inquiry 69
sun custody 81 harassment 54
sunburned inquiry 40 supplement 50
sunday custody 55 theft 74
sundays civil 65 noise 109
sunglasses theft 125
sunk abandoned-vehicle 62
sunny inquiry 98
sunroom vandalism 174
sunset utilities 59
super crash-private 69 hit-and-run 48 noise 73 supplement -54
supervisor crash 63 parking 45 utilities 49
supplement inquiry -111
support civil 77 inquiry 115 supplement -43
suppose civil -53 inquiry 52 program -43 supplement -52 suspicious-person 45 theft 59
supposed custody 50
sure inquiry -92
surer crash-private 48
surgery noise 52 program 41
survey civil 164 program -61 supplement -40 suspicious-person 48 vandalism 77
surveyor civil 179
sus civil 88 inquiry -42 vandalism 45
susp supplement -62 theft 68
suspect noise 60 theft 51
suspects inquiry -54 theft 78 vandalism 60
suspended harassment 53 reckless-driving 49 supplement -67
suspicious program 71 utilities 80
susto inquiry 75 utilities 72
suv inquiry -41 suspicious-vehicle 78
swallow inquiry -67
swallowed inquiry -51
swam found-property 53 supplement 81
swan animal 155
swap custody 106 parking -40
swapped crash-private 112 lost-property 51 theft -43
swapping crash 136 utilities -43
swear civil 42 inquiry 43 vandalism 46
swears noise 70 theft 49
sweater inquiry 44
sweating civil -43 inquiry -87
sweep inquiry 90 program 47 utilities 62
sweeper inquiry -51 noise 54 utilities 88
sweeping inquiry 87
sweet civil -47 noise 73
swept utilities 82
swerving reckless-driving 45 utilities -47
swim supplement 55
swimming animal 61 lost-property 43
swing inquiry -60 suspicious-person 61 trespass 56
swingin utilities -42
swinging inquiry -64
swings inquiry -52 noise 46 trespass 42 utilities -45
swiped hit-and-run 40 inquiry -46 supplement 42 suspicious-person -42 theft 180
switch inquiry -40
switched shoplifting 74
swollen found-property 43
sword inquiry 80
sycamore animal 55 inquiry -59
syringe found-property 51
system program 69 supplement 117 theft -49
t supplement 55 theft 64 utilities 93 vandalism 42
ta custody 45
tab civil 86 fraud 48 inquiry -49 theft 87
tabby animal 187 inquiry -89
table civil -40 inquiry -78 parking 50 vandalism 52
tablet inquiry -49 noise 42 suspicious-person 42
tabor hit-and-run 75
tack burglary-discovered 65 theft 102
tacked inquiry 49 suspicious-person 44
tacking animal -42
taco animal 75 inquiry -52 noise 47 theft 49 threats 53
tacoma civil 48 inquiry -41
tad utilities 54
tag abandoned-vehicle 56 animal 46 found-property 83 hit-and-run 57 reckless-driving 77
tagged abandoned-vehicle 92 found-property -48 inquiry -80 noise -47 parking 132 vandalism 110
tagging inquiry -99 utilities -56 vandalism 73
tags abandoned-vehicle 123 animal 71 inquiry -69 parking 46 utilities -51
tahoe inquiry -61
tail animal 53
taillight crash 42 crash-private 95 hit-and-run 47
tailpipe inquiry -50
take harassment -52 inquiry 81 program 45 supplement 87
taken found-property -45 supplement 51 theft 205
takes inquiry 43 parking 66
taking harassment -61 theft 94
tal civil 45
taladro inquiry -51 noise 113 supplement 79 theft -41
talk civil 40 program 94 supplement -44
talked fraud 54 inquiry 41
talking animal -41 inquiry -84
talks inquiry -82 program 47
tall civil -89 supplement 51 utilities 83
taller fraud -43 noise 83
tamales vehicle-theft 57
tamano inquiry 61
tambien fraud 69 supplement 51 theft -59
tampa harassment 53 inquiry -84
tan noise 61
tangled inquiry -78 utilities 119
tank civil 46 theft 50
tanker animal -40
tanks theft 52
tanque utilities -40
tantito parking 57
tap crash 107 noise 42 utilities 112
tapa parking 130 utilities 134
tapado civil 79 found-property 47
tapando abandoned-vehicle 62 inquiry -43 parking 226 theft -41
tape utilities 41
taped inquiry -102 utilities 55
tapo inquiry -41
tapped crash 51 crash-private 119
tapping inquiry -76
tarda inquiry -74 utilities 131
tarde animal 68 custody 41 noise 67
tarea fraud 48 program 117
target theft 46
tarjeta fraud 227 supplement 67
tarjetas fraud 132
tarp animal 75 supplement 55 theft 46 utilities 40
tasha suspicious-vehicle 57
taste theft 83
tates animal 41 utilities -62
tattoo vandalism 59
tax inquiry 110
taxes civil -77 fraud 112 parking 46
taxi lost-property 166
tb harassment 60 parking 85
tea inquiry -70
teach inquiry -77 program 94
teacher program 69
teaches program 103
teague inquiry 51 welfare-check 75
team fraud 52 vandalism 75
tearing inquiry -84
tears civil 128 inquiry 71 program 52
teased harassment 179
tech animal 50
techo inquiry -52 trespass 41
teen civil -47 noise -41 program -52 supplement 50
teenage found-property 42 program 71
teenager civil -63 fraud -45 inquiry 75 shoplifting 55
teenagers suspicious-person 89 trespass 142 vandalism 46
teens inquiry -59 noise 78 trespass 58 utilities -66
teeth found-property 53 inquiry -61 lost-property 91
teh civil -43
tele burglary-discovered 72 noise 54
telefono crash-private 46 welfare-check 41
telemarketer fraud 122 harassment 239 inquiry -54 noise -48
telephone crash-private 96 hit-and-run 64
tell program -52 utilities 42
teller fraud 64 inquiry -60
tellers animal 44 inquiry -48 program 138
telling civil -42 inquiry -60
temblando fireworks 42
temprano inquiry 89 noise 172
ten noise 45 theft 44 utilities -57
tenant animal -48 civil 112
tenants civil 115
tendedero civil 117 noise 117 theft 75
tendida civil -63 inquiry 47
tenia lost-property 45 supplement 40 suspicious-person 57 theft 49
tenis lost-property 57 suspicious-person 86 theft 53 utilities 52
tennessee harassment 59 inquiry 73
tent inquiry -57 noise 53
tenth civil 66 harassment 52
tents welfare-check 72
terapia inquiry 57
tercera utilities 86
terrace program 43
terrible crash 54
test inquiry 170
tested noise 58 utilities 65
testigo inquiry 112
testing noise 103
tests inquiry 79 lost-property 52 theft 42
tetanus animal-bite 52 inquiry 79
texas fraud 55 harassment 62 inquiry 86
text fraud 119 utilities -44
texted inquiry -133 theft -42
texter fraud 70 harassment 97 inquiry -68
texting inquiry -71
texts civil 50 harassment 42
tfc disabled-vehicle 61 inquiry 41 utilities 104
than animal 53 civil -62
thank civil -46 program -66
thanked found-property 72 lost-property -43
thanking found-property -43 inquiry -67 program -69 supplement -42
thanks inquiry -53 parking 58 supplement -53
thanksgiving lost-property 49 theft 82
that inquiry 52
thats harassment 44 hit-and-run 44 inquiry 47
theft civil 133 fraud 70 inquiry 45 noise 40 theft 167
their civil 62 noise 64 utilities -65
theirs inquiry 61
them animal 66 found-property 41
themselves inquiry -49 theft 76
then inquiry -92 noise -45
ther animal 52
therapist inquiry 126 supplement -138
therapy supplement 72
theres civil 43
thermostat inquiry 95 noise 60
these inquiry 99 reckless-driving 42
theyre noise 65
thieves utilities 75
thin animal 55 noise 96
thing harassment 42
things civil 81
think suspicious-person 78
thinking inquiry 113
thinks theft 45
thinner inquiry -54
third civil -42 inquiry -56 noise 49 vandalism 41
thirteen harassment 50
this found-property -49
thm found-property 70
thnk inquiry 70 vandalism 99
tho fraud 88 parking 68 utilities 50
those inquiry 59 program 56 utilities -44
though parking 57 theft 54 trespass 46
thought civil -48 theft -76
thousand fraud 124 inquiry -40
threat supplement 40
threaten civil -48 harassment 52 trespass 52
threatened civil 90 harassment 86 program 42 theft 56
threatening inquiry -136 noise 44 supplement 56
threatens civil 211 fraud -51 harassment -63 inquiry 170
threats civil 118 harassment 95 utilities -48
three inquiry -56 theft 54
threw vandalism 51
thrift found-property 65 inquiry 113
throat inquiry -52
throats noise -56
through theft -45 utilities -42
throw inquiry 97
throwing inquiry -84
thrown inquiry -75 lost-property 45 vandalism 96
throws civil 56 harassment 66
thru civil -44 crash-private 47 supplement -53
thud noise -54
thuds noise 54
thumbs disabled-vehicle 66 welfare-check 44
thump noise 68
thumping noise 75
thumps noise 53
thunder animal 60 supplement 46
thurs burglary-discovered 56 utilities 66 vandalism 70 welfare-check 43
thursday civil 45 custody 43 inquiry 75 lost-property 49
thursdays inquiry -110 program 69 theft 70
tia welfare-check 80
ticket inquiry 209 parking 58 utilities -58
ticketed abandoned-vehicle 46
tickets civil 91 parking 78
ticking utilities -50
tide inquiry 40 shoplifting 55
tidy inquiry 50 suspicious-person 74 welfare-check 89
tied abandoned-vehicle 67 inquiry -94
tiembla noise 49
tiempo inquiry -55
tienen noise 73 program 44
tierra inquiry -47
tight inquiry -48
tightened inquiry 86
tiktok supplement 92
til inquiry 42 noise 89 utilities -48
till fireworks 50 noise 71
tim hit-and-run 70 inquiry 51 lost-property 53
time civil -49
timed utilities 102
timer noise 91 program 48
times harassment 61 noise 45
tinsel animal 48 utilities 42
tiny crash-private 60 found-property 43 utilities -42
tio inquiry -70 supplement 58
tip inquiry 80 supplement 42 suspicious-person 42 theft 51
tipped vandalism 56
tips inquiry 108 program 68
tipsy reckless-driving 104 theft -42
tira civil 122 utilities 98
tiradas found-property 155 inquiry -42
tirado inquiry -64 utilities -53
tirados utilities 116
tiran inquiry 64 utilities 112
tirando inquiry -42 utilities 45
tiraron fireworks 50 lost-property 59 noise -51
tire civil -53 inquiry -81 supplement -44 utilities 56 vandalism 89
tired inquiry 50 suspicious-person 41 welfare-check 63
tires abandoned-vehicle 89 disabled-vehicle 55 inquiry -81 vandalism 98
tiro civil 53 inquiry 116 utilities 72
tiros fireworks -48
title civil 163 fraud 63 inquiry 98
titulo fraud 191 vehicle-theft 192
tix inquiry 82
toast crash-private 63 inquiry 83
toaster threats 42
tobacco inquiry -42 utilities 75
toca civil 87 custody 40 inquiry 72 suspicious-person 68 utilities 118
tocando suspicious-person 82
toco inquiry -51 noise 64 suspicious-person 43
toda animal -51 barking 86 inquiry -79 noise 63 utilities 46
todas parking 42
todavia inquiry 89
today harassment 47 inquiry -45
toddler civil -45 utilities -44
todds utilities 87
todos harassment 60
together noise 50
toilet inquiry -73 vandalism 145
tok theft 91
told inquiry -74
toll fraud 175
tolls fraud 111
toma parking 44
tomato theft 146
tomatoes found-property 60 inquiry -48 theft 180 trespass 75
tomo inquiry -97
tongue animal -47
tonight civil -47 program 41
tonite civil -56 inquiry -58 vandalism 70
too inquiry -55 utilities 42
took civil 42 inquiry -80 program -43 theft 87
toolbox civil 69 inquiry -102
tools civil 103 inquiry -42
tooth found-property 42 inquiry 108
top civil -51 inquiry -53 utilities -73
tope reckless-driving 60 utilities 219
topes reckless-driving 106 utilities 165
toque welfare-check 54
toquen inquiry -74 welfare-check 74
tore crash 57 crash-private 55 suspicious-person 92 trespass 40 vandalism 84
torn civil -54
tornado inquiry 152
toro animal 43
tortilla inquiry 50
tortilleria noise 55
tortoise animal 245
toss civil -41 found-property 64 inquiry 145
tossed inquiry 40 trespass 56
tossing inquiry -47 vandalism 69
total animal 56 supplement 75
tote lost-property 89
touch inquiry 54 lost-property -42
touched animal 48 crash 63
touches utilities -45
touching noise 68 utilities 48
tour inquiry -138 parking 51 program 151
tourist civil 103 inquiry -49 utilities -43
tourists vandalism 88
tow civil 85 crash 49 disabled-vehicle 102 inquiry 52 theft -44
toward inquiry -49 utilities -47
towed civil 62 inquiry 197 parking 69 utilities -66 vandalism -40
towel inquiry -93
towels theft 55
tower inquiry -57 utilities -44
towing abandoned-vehicle 50 civil 91 disabled-vehicle 63 supplement 89
town inquiry 144 program 45 welfare-check 42
toxic civil 84
toy program 64
toyota found-property 92 welfare-check 48
tp vandalism 170
tping vandalism 154
trabaja threats 49
trabajar inquiry -42
trabajo civil 43
track inquiry 66
tracking civil 73 found-property -49 stalking 84
tracks inquiry -48
tract civil 59 fraud 128
tractor civil 117 crash 43 fraud 89 theft 40
tractors civil 73 noise 57 utilities -61
trade noise 58 utilities 48
traded crash 78 found-property 49 inquiry 98
trader civil 74 fraud 65 parking 46
trae inquiry -63 utilities -46
traen noise 44
traffic custody 48 inquiry 76 supplement 53 utilities 99
trafficking inquiry -53 program 90
trafic utilities 46
trafico animal 56 inquiry 116
tragar inquiry -51
trago inquiry -64
traia suspicious-person 70
traigo hit-and-run 52
trail found-property 68
traila parking 48 supplement 54 theft 44
trailas inquiry 65 suspicious-vehicle 60 utilities 40
trailer abandoned-vehicle 41 inquiry -64 parking 77 reckless-driving 71 vandalism -41
trailers inquiry -43
trailhead suspicious-person 75
train noise 41
trained inquiry 72 program 80
trainee program -83
trainer program 80 supplement 50
training program 201 supplement -58 utilities -42
trains hit-and-run 48
trajo custody 83
traler abandoned-vehicle 71 supplement 76
trampled civil 84
trampoline civil 96 found-property 60
tran supplement 89
tranquila supplement 59
transfer fraud 41
transferred civil 71 inquiry 156
transformador utilities 61
transformer found-property -41 supplement 56 utilities 106
transmission civil 118 fraud 88
transport reckless-driving 41
transporte inquiry 131
transylvania hit-and-run 76
trap animal 73 civil 48 utilities 82
trapped inquiry -43
trapper animal 110
traps animal 153 utilities -43
tras fireworks 44
trasera theft 54
trash animal 68 crash-private 41 parking -41 utilities 120
travel theft 44 utilities 66
tray vandalism 68
treadmill civil -40 harassment 54 inquiry 42 supplement 62
treasurer fraud 58 inquiry -62 program 68 vandalism 43
treat inquiry 43
treated inquiry -105 supplement 94 theft 82
treatment inquiry 78 supplement 50
tree civil 88 utilities 75
trees animal 58 inquiry -59 noise 44
trek program 73 theft 49
tremont utilities 52 vandalism 69
tren inquiry -51 utilities 57
trench civil 86
trent suspicious-person 75
tres inquiry -55
trespass inquiry -60 noise 46 trespass 131
trespassed inquiry -48 shoplifting 98 trespass 110
trespassing inquiry 64 supplement 71 trespass 63
trial inquiry 152 supplement -50
triangle reckless-driving 63 trespass 65 welfare-check 44
trick utilities 71
tried animal -46 program 44
trim utilities 109
trip burglary-discovered 58 theft -46
tripod inquiry -82
tripped inquiry -51 theft 62
triste inquiry 41
troca parking 82 theft 47
trolley crash 44 inquiry -70 lost-property 97 theft 77
trombone found-property 78 lost-property 99
tronando fireworks 77
tronar noise 49
troop program 97
trooper inquiry 49 lost-property -41
trotting animal 64
truancy civil 60 inquiry 133
truck parking 43
trucker inquiry 48 theft 45
trucks parking 64 utilities 58
true inquiry 105
truenan fireworks 101 inquiry -59
truk inquiry -60 parking 64 utilities -41
trumpet found-property 91
trunk found-property 42 utilities -41
trunks found-property 75 trespass 58
try supplement 60 suspicious-person 73
trying inquiry -63
tsa inquiry 165 lost-property 97 supplement 46
tub inquiry -59 supplement -56
tuba lost-property 97 noise 96 utilities -46 vandalism 59
tubing trespass 50
tubo inquiry -57
tue civil 76 supplement -54
tues inquiry 51 theft 50 vandalism 56
tuesday crash 41 fraud -45 suspicious-person 69 trespass 47
tuesdays found-property 45 program 61 reckless-driving 45 supplement 51
tulips civil 147 inquiry -44 theft 68 vandalism 109
tulsa inquiry -123
tumbaron inquiry 46
tunnel utilities 61
turkey animal 88
turn found-property 127 lost-property 65 utilities 43
turned found-property 120 inquiry -56 lost-property 54 suspicious-vehicle 41
turning animal -44 civil -54 found-property 73 inquiry -90
turno inquiry -48
turns supplement 52 theft -44 utilities 75 vehicle-theft 41
turtle animal 191 inquiry -79 noise -43
tuttle animal 122 inquiry -53 welfare-check 52
tuvieron noise 53
tv burglary-discovered 44 civil 53 noise 60
tvs civil -42 fraud 45
twenty fraud 105 inquiry -41 theft -50
twice inquiry -48
twins inquiry -45
twisted civil 73 fraud 64 inquiry -41 utilities 76
txt inquiry -62
txted civil 61
tying disabled-vehicle 68 noise 49
tylenol inquiry -144
type inquiry -47
u animal 48 program 52 supplement 53
uber inquiry -58 lost-property 119 suspicious-vehicle 47
ugly inquiry -80 parking 82 utilities 49
uhaul inquiry 66
uk found-property 57 inquiry -45 noise 106
ultima civil 59 inquiry -94 welfare-check 52
ultimo civil 71 trespass 90
umbrela lost-property 215
umbrella inquiry -57 lost-property 104
umpire inquiry -80 trespass 46
un supplement -60
una supplement -42 utilities -52
unas found-property 45 inquiry -48 lost-property 45
unattended inquiry 43 supplement -40
uncle program -44
unconscious inquiry -40
under civil -41 inquiry -62 theft -40
underpass inquiry -85 vandalism 125
understand noise 127
unemployment fraud 110 supplement -53
uniform civil 86
union inquiry 71 program 52
unit burglary-discovered 46 noise 72 program 45 supplement 40
units burglary-discovered 54 civil 67 supplement 51 theft 58 vandalism -45
university suspicious-person 58
unk inquiry -72 theft 59 vandalism 77
unless fraud 95 program 69
unlit civil -49
uno fraud 40
unos found-property 44 fraud 53 utilities 49
unpaid fraud 111 inquiry 125
unplugged inquiry 194
until inquiry -83 noise 97
up inquiry -42
update inquiry -53 program -53 supplement 133
upload inquiry -71 reckless-driving 79
ups animal 81 crash 44 fraud 44 supplement 47
upstairs inquiry -80 noise 99 theft -47 utilities -47 vandalism -41
urge civil 52 welfare-check 67
urgent supplement 62
urn found-property 133 inquiry -74 lost-property 47
usa inquiry 60 parking 51
use inquiry 58 reckless-driving 44
used fraud 57 inquiry 69 trespass 59
uses civil -54 parking 67
usher inquiry -107 lost-property 79
using inquiry 70 trespass 58
ustedes inquiry 204
usual program 57
usually welfare-check 46
utah fraud 50 suspicious-vehicle 74
utility lost-property 55 utilities 85
v animal 46 supplement 56
vac inquiry 94 noise 51 utilities -56
vaca animal 179
vacaciones burglary-discovered 64
vacant inquiry -56 utilities 161
vacation burglary-discovered 104 program 98 suspicious-vehicle 46
vacia utilities 80
vacunan inquiry 99
vacunas inquiry 132
vacuum noise 48
valet civil -40 parking 50
valve inquiry 99 supplement 116 utilities -47 vandalism 91
van suspicious-vehicle 55 utilities -71
vanished civil 49 fraud 48 supplement 63
vans inquiry -49 parking 57 suspicious-person 46
vape found-property 81 inquiry -57
vaping inquiry 45 trespass 83
vapor inquiry 54
varios inquiry -42
vase civil 80 supplement 44 vandalism 46
vaso civil 48
vault inquiry -72
vaya inquiry -48 vandalism 56
vayan welfare-check 78
ve civil -41 noise -43
vea inquiry 114 noise 43
vecina civil 42 inquiry -56
vecinito noise 55
vecino animal 59 civil 103 harassment 44 noise 67 parking 54
vecinos noise 183
veh crash -41 crash-private 81 inquiry -88
vehicle abandoned-vehicle 68
vehicles abandoned-vehicle 84 crash 50 inquiry -46
vehs inquiry 55 suspicious-person 57 suspicious-vehicle 70
ven custody 57 inquiry -57
venado animal 160 crash 83 inquiry -68
vencio inquiry 62
vende suspicious-person 117
vendedor fraud 122 suspicious-person 46 vehicle-theft 54
vender inquiry 89
vendiendo suspicious-person 47
vendieron civil 47 fraud 159 inquiry -104
vending civil 128 suspicious-person 109 trespass 41
vendio civil 85 fraud 59 theft 92
vendo inquiry 46
vendor civil 86 fireworks 52 theft -40
veneno civil 55 inquiry 50 vandalism 68
venga inquiry -85
venir inquiry -64 program 112
venison inquiry 46 supplement 73 utilities 70
venmo civil 90 fraud 100 inquiry -52
venomous animal 68
vent supplement -45
venta inquiry 50
ventana civil -44 inquiry -55
ventanilla crash-private 42
ver inquiry -66 program 63 welfare-check 70
verano abandoned-vehicle 77 parking 84 program 73 supplement 84
verbal supplement -51
verdad program 47
verde animal 82 hit-and-run 47 inquiry -42
verified suspicious-person 70
verify suspicious-person 47 welfare-check 77
versailles inquiry -56
verse inquiry 68 noise 69
very inquiry -77
vesino inquiry -47 noise 149
vest lost-property 44 suspicious-person 40 theft 49 welfare-check 59
vestibule animal 88 inquiry -47 suspicious-person 65
vests suspicious-person 71
vet animal 104 fireworks 42
veteran inquiry -92 program 57 welfare-check 49
veterans animal 65 inquiry 58 lost-property -61 noise 66 reckless-driving 40 vandalism 41
vez parking 40 program 46
vfw lost-property 79
vi vehicle-theft 44
viaduct abandoned-vehicle 61 inquiry 52 parking 66 utilities -43
viaje civil -45 inquiry 78 program 97
vibora animal 81 harassment 48
victim civil -70 supplement 126
victims supplement 47
vid theft 104
vida inquiry 72 program 48 supplement 65
video inquiry -41 shoplifting 67 supplement 45 theft 114
vidio theft 52
vidrio theft 76
vidrios suspicious-vehicle 80 vandalism 62
vieja inquiry 51 theft 44
viejas found-property 69 inquiry 128 utilities 62
viejo abandoned-vehicle 51 inquiry 68
viejos found-property 114 inquiry 51
vien custody 72 inquiry -53
viendo harassment 42 noise 51
vienen animal -40 inquiry -117
viernes inquiry 117 lost-property 41 supplement -40
vieron animal 43
view civil -47 utilities 55
vigilancia burglary-discovered 81 inquiry -84 program 88 supplement 88
viley inquiry 43 utilities -50
village inquiry -42 program 72
vin supplement 138
vine civil -43 utilities 64
vino inquiry -50 noise 41 supplement 74
vinyl fireworks 87 vandalism 84
vio fireworks 46 vandalism 58
violated custody 66
violation supplement 40
violence civil 97 hit-and-run 41 inquiry 64
violent civil 42 harassment 44 inquiry -58
violin found-property 82 inquiry -69 lost-property 41 theft 74 welfare-check 60
virgen fireworks 110 inquiry -44 noise -59
virginia utilities 104
visa inquiry 101
visit inquiry -49 program 54 welfare-check 57
visita civil -44 inquiry 41 program 80 welfare-check 57
visitas inquiry 102
visitation civil 67 custody 135 inquiry 64 supplement -59
visiting civil 46 inquiry 126
visitors inquiry -55 parking 77
visits harassment 72 inquiry 75 stalking 72 theft 47
vista inquiry 49
vitamins inquiry -47 theft 45
vive noise 47 program 91 trespass 50 welfare-check 62
viven program 42 supplement 116
vivir fraud 45
vivo found-property -45 inquiry -64 parking 58
vm inquiry -79 supplement 54
voice inquiry -90
voicemail fraud 48 harassment 63 threats 45 utilities -41
voicemails harassment 81 inquiry -102 supplement 60
voices noise 55
volo civil -47 inquiry -44
volteo inquiry -43
volume noise 123
volunteer inquiry 43 program 113
volunteers program 61 theft 43 utilities -49
volver inquiry -85
volvio animal 56 inquiry -42 suspicious-vehicle 47
vomitando inquiry -44
vomiting inquiry -73
voted trespass 72
voz noise 70
vs animal -43 parking -56
vuelve supplement 57
vuelven civil 124
w/o civil 64 inquiry 57 parking 66 utilities 80 vehicle-theft 64
waders suspicious-person 52
wading trespass 90
waffle supplement 66 theft 45
wagging animal 187
wagon civil 63 disabled-vehicle 53 utilities 41
waist inquiry -66 utilities 106
waistband inquiry -43
wait parking 43
waited inquiry 69 supplement 86
waiting inquiry -62 suspicious-vehicle 69 utilities -62
waitress inquiry -52 reckless-driving 45
wake civil -62 inquiry -43
wakes noise 91
walgreens lockout 45 supplement -44
walk inquiry 63 utilities 58
walked theft 40
walker lost-property 62
walkers utilities 64
walkin animal 60 suspicious-person 69
walks harassment 44 parking 67 welfare-check 63
wall inquiry -64 vandalism 65
waller parking 56
wallet found-property 115 fraud -68 inquiry -60 lost-property 103 supplement 88
wallmart vandalism 64
walls noise 143
walmart lost-property -66
walnut civil 95 utilities 93
walton parking 64 utilities 73
wana reckless-driving 77 utilities 92
wandered animal 46 inquiry 124 program 61
wandering inquiry -59 supplement 41
wanders program 143
want found-property 70 program 60
wanted animal 52 civil -53 fraud 41 inquiry -41
wanting inquiry -41
wants civil 51 inquiry 86 program 65
war civil 110 utilities -45
ward parking 56
warden animal 159 inquiry 91 supplement 55
warehouse civil 58 inquiry -62
warm inquiry -78
warming inquiry 139 program 75 suspicious-vehicle 57
warn fraud 64 inquiry -62 trespass 51
warning inquiry 46 supplement 43
warrant fraud 56 inquiry 108
warrants inquiry 116
warranty civil 69 fraud 146 harassment 46
was noise -46 supplement 49 theft 49
wash utilities 68 vandalism 65
washed found-property 71 fraud 85 supplement -42
washing inquiry 81 trespass 71
wasnt crash-private 50 supplement 51 theft 89
waste fraud 121 inquiry 188
wat inquiry 140
watch civil -58 inquiry -108 program 166 utilities -56
watched fireworks 56 inquiry -41
watches suspicious-person 52
water utilities 92
watering welfare-check 81
waters inquiry 41 utilities 95
wave welfare-check 60
waved inquiry 59 suspicious-person 82 suspicious-vehicle 65 welfare-check 50
waves suspicious-person 45
waving inquiry -52
way utilities 79
ways trespass 64
we program 57 utilities -52
weak inquiry -56 noise -42
weapon found-property 53 inquiry -90
wear inquiry -120 lost-property 65
wearing civil 66
weather inquiry 90
weaving reckless-driving 42
web inquiry 42 lost-property 63 theft 61 utilities 61
weber theft 51
website civil -104 fraud 64
wed harassment 99 inquiry 46 suspicious-person 51 theft 63
wedding civil 41 inquiry -66 lost-property 89 utilities -50
wedged inquiry -41
wednesday crash 52 supplement 63 theft 87
wednesdays custody 86 inquiry 91 noise 78
wee crash 71 crash-private 61 parking 79
weed burglary-discovered 43 civil 85 theft -74
weeds abandoned-vehicle 123
week abandoned-vehicle 40 civil -69 harassment 49 utilities 51
weekdays inquiry -79 reckless-driving 135
weekend burglary-discovered 64 program -50 reckless-driving 49 supplement -62 theft 76 vandalism 74
weekends inquiry 48 utilities 66
weekly civil -57 harassment 73 stalking 93
weeks abandoned-vehicle 58 found-property 68 parking 48 program 68
weight reckless-driving 80
weird harassment 47
welfare animal 50 program -53
well animal 41 inquiry 55 program 71
wellington crash 76 utilities 61
wellness inquiry 41
wen inquiry 87 program 48 supplement 45
wendy crash-private 51
wendys animal 59 crash-private 63
were inquiry 68 noise -41 vandalism 41
werent noise -53 supplement 41 theft -48
west inquiry 125
westbound inquiry -55
wet civil -64
what inquiry 113
whatever inquiry -57 supplement 65
whatsapp fraud 66 harassment 94
wheel utilities -49
wheelbarrow civil 121 theft 97
wheelchair noise -65
wheels abandoned-vehicle 53 inquiry 49 theft 79
wheezing inquiry -45
when inquiry 94
wher civil 48 inquiry 177
where civil -74 inquiry 153
whether inquiry 232 program 53
which civil -53 inquiry 188 supplement -44
whiff inquiry 41
while theft 60 vandalism 69
whiskey inquiry 47
whispering inquiry -82
whispers inquiry -40
whistles inquiry -46 noise 64
whistling inquiry -82 utilities -49
white inquiry -42 suspicious-vehicle 68
who inquiry 154 utilities 64
whoever burglary-discovered 46 found-property 64 utilities 79 vandalism 51
whole civil -48 noise 44 supplement -46
whom inquiry 135 program -51 utilities 69
whos animal 81 inquiry 48 utilities 42
whose civil 44 found-property 79 inquiry 67 utilities 43
wht parking 72
why inquiry 148 lost-property 55
wide suspicious-vehicle 60
widow found-property 48 welfare-check 60
wifi civil 123 supplement -45
wildcats inquiry -47
wildlife animal 178 inquiry -81
will program 41
wilson inquiry 50 reckless-driving 73
win custody 69 inquiry 150
winchester fraud 43
wind inquiry -64 noise 45 theft -44
window inquiry -83
windows noise 62 parking -49 utilities -59
windshield harassment 68 inquiry -47
wine civil 61 inquiry -77 theft 50
wing animal 68 parking 42
wings animal 53 civil 49 inquiry 60
winter civil 58 inquiry 84 program 58 welfare-check 42
wiped civil 101 inquiry -63 supplement -47
wiper animal 45 vandalism 50
wipers disabled-vehicle 60 parking 51
wire inquiry -54 parking -40 utilities 54
wired fraud 82 inquiry -48
wires utilities 109
wiring supplement 61
wish inquiry -90 utilities 60
wishes inquiry 66
wit animal 105 crash-private 47 harassment 62 hit-and-run 45 stalking 74
withdraw supplement 184 welfare-check 43
withdrawal fraud -47 inquiry -46
within noise -47
without civil 84 parking 64 utilities -41
witness hit-and-run 51 inquiry 81 supplement 99
wk found-property -44 inquiry 94 utilities 101
wknd burglary-discovered 63 supplement 74 theft 85 vehicle-theft 68
wks abandoned-vehicle 75 theft 64
wld program 91
wnat found-property 69 supplement 101
wnats crash-private 73 noise 72 supplement -52 utilities -53
wobbly animal 63
woke suspicious-vehicle 47 theft 67 trespass 41
wolf animal 53 inquiry 40
woman inquiry -51 supplement -46 utilities -57
women inquiry -47 program 62 suspicious-person 65 trespass 46
won crash-private 72 fraud 121 inquiry 61
wonder inquiry 48
wondered inquiry 67 program 126
wondering inquiry 49
wonders inquiry 146
wont civil 111 found-property -41 inquiry -99 supplement -44
wood noise 56
woodland noise 49
woods abandoned-vehicle 40 animal 58 inquiry -58
word inquiry -86
words inquiry -42 vandalism 81
worked fraud 58 supplement -43
worker utilities -55
working inquiry 74
works animal -41 barking 65
workshop program 45
world fireworks 98 noise 53
worried inquiry 44 welfare-check 55
worries animal 47
worry inquiry 54 lost-property 41 suspicious-person 44
worse inquiry -69 welfare-check 51
worst inquiry -93 supplement -45
worth fraud 49 inquiry 100 theft 95
would inquiry 74 program 72
wouldnt suspicious-person 92
wound animal-bite 49
wpn civil 45 suspicious-person 141 suspicious-vehicle 54
wpns civil 92
wrap lost-property 60 noise 62 parking 57
wrapped noise 49
wreath theft 145
wreck inquiry 142 reckless-driving 52
wrench civil -42 inquiry -49
wrists inquiry -52
write inquiry 146
writer inquiry 90 supplement -51
writes fraud 44 inquiry 44 reckless-driving 66 suspicious-person 53
writing inquiry 64 supplement 46 vandalism 63
written fraud 65 reckless-driving 71 supplement 45
wrk animal 74 civil 62 hit-and-run 95
wrok animal -49 barking 90 noise -44 parking 60
wrong fraud -43 inquiry 54
wrote theft -42
wwii inquiry 55
x harassment 76 inquiry -90
xbox civil 83 found-property 47 inquiry 59 noise 84
xing inquiry 42 utilities -40
xmas welfare-check 55
xq inquiry 53 supplement 63 theft 48
y inquiry -40
y/o inquiry -61
ya inquiry -56 supplement 45
yall fraud 64 inquiry -72 noise 41 program 71 reckless-driving 49
yanked civil -89 vandalism 73
yantas abandoned-vehicle 56 utilities 59 vandalism 48
yard civil 53 supplement -50 utilities 53
yarda animal 65 barking 49 civil 76 theft 45 vehicle-theft 43
yarnallton inquiry -80 supplement 53
yd animal 143 inquiry -57 utilities 49
yday lost-property 67 supplement 99
year noise -41 supplement 59 theft -55
years fireworks 47 inquiry 69 supplement 79 utilities 58
yego supplement 112
yelled harassment 47
yelling inquiry -75 noise 120
yells civil -45 harassment 63 noise 64
yelped animal 40
yelping animal 77 barking 69
yerno inquiry 49
yes inquiry -105 theft 53
yest theft 83
yesterday crash -51 hit-and-run 41 reckless-driving 59 utilities -60
yestrday custody 47 fireworks 59 theft 94
yet inquiry 46 program 56
yno fraud 83 inquiry -48
yoga inquiry -74 utilities -45
yogurt harassment -66 theft 141
young inquiry 54 supplement 43 suspicious-person 56
yours inquiry 93 noise 68
youth inquiry -45 program 50
yr utilities 47
yrs inquiry 72 vandalism 82
yuor supplement 97 welfare-check 61
zacate animal 75 utilities 49
zandale reckless-driving 57 utilities 95
zapato lost-property 133
zapatos found-property 42
zelle civil -52 fraud 209 inquiry -49
zero civil 57 inquiry 70 supplement 69
zone civil -41 parking 101 utilities 133
zoning inquiry 96 program 53
zoo animal 53 custody 51 fraud 45 inquiry -51 lost-property 58 supplement -65 theft 59
zoom civil 45 inquiry 54
`,
};
